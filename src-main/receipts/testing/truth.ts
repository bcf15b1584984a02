import type { Currency } from '../../../src-shared/currency.ts';
import type { PaymentMethod } from '../receipt.ts';

/** `unitPrice` and `amount` are minor units; `quantity` counts pieces, or kilograms where `unit` says so. */
export type TruthItem = {
  readonly name: string;
  readonly quantity: number;
  readonly unit: string | null;
  readonly unitPrice: number;
  readonly amount: number;
  /** The tax rate in percent. */
  readonly rate: number;
};

export type TruthTax = {
  readonly name: string;
  readonly rate: number;
  readonly base: number;
  readonly amount: number;
};

/**
 * What a made receipt says; amounts are minor units of `currency`. Always true, with `tax` left out where prices include
 * it: `items − discount + tax + tip + rounding = total`, and `paid − change = total`.
 */
export type ReceiptTruth = {
  readonly country: string;
  readonly currency: Currency;
  readonly merchant: string;
  /** Every name of the merchant that the receipt prints; the first is `merchant`. */
  readonly merchantNames: readonly string[];
  readonly address: string;
  readonly taxNumber: string;
  readonly receiptNumber: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
  readonly items: readonly TruthItem[];
  /** Positive: what was taken off. */
  readonly discount: number;
  /** Items less the discount, before added taxes. */
  readonly subtotal: number;
  readonly pricesIncludeTax: boolean;
  readonly taxes: readonly TruthTax[];
  readonly tax: number;
  readonly tip: number;
  readonly rounding: number;
  readonly total: number;
  readonly paid: number;
  readonly change: number;
  readonly paymentMethod: PaymentMethod;
  /** The last four digits of the card, where one paid. */
  readonly cardDigits: string | null;
};
