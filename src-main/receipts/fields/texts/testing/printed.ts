/** The print of a made-up receipt, and what a reader of it would say. */
export type Printed = {
  readonly country: string;
  readonly print: string;
  readonly merchant: string;
  readonly date: string;
  readonly time?: string;
  readonly receiptNumber?: string;
  readonly taxNumber?: string;
  readonly paymentMethod?: string;
  readonly cardDigits?: string;
  readonly address?: string;
};
