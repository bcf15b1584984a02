/** A made-up receipt as it is printed, and what it says; amounts are minor units. */
export type MadeReceipt = {
  readonly name: string;
  readonly print: string;
  readonly total: number;
  readonly currency: string;
  readonly subtotal?: number;
  readonly tax?: number;
  readonly change?: number;
  readonly paid?: number;
  readonly tip?: number;
  readonly discount?: number;
  readonly rounding?: number;
  /** Names and amounts of the items. */
  readonly items?: readonly (readonly [name: string, amount: number])[];
};
