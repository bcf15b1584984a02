import type { Currency } from '../../src-shared/currency.ts';
import type { Box } from './page.ts';

/** One more value that a field may have, the likeliest first. */
export type Alternative<T> = { readonly value: T; readonly confidence: number; readonly box: Box | null };

/**
 * A field of a receipt. `value` is null when nothing was found, or when what was found is below the confidence floor: then
 * it leads the alternatives, and the user is asked.
 */
export type Field<T> = {
  readonly value: T | null;
  /** 0–1, calibrated on real receipts: of the values given with 0.9, about nine in ten are right. */
  readonly confidence: number;
  readonly box: Box | null;
  /** The text as it was read. */
  readonly text: string;
  /** Whether characters were mended because arithmetic or a format proved it. */
  readonly mended: boolean;
  readonly alternatives: readonly Alternative<T>[];
};

export type PaymentMethod = 'cash' | 'card' | 'transfer' | 'wallet' | 'voucher';

/** Amounts are minor units of the receipt's currency. `rate` is a percentage as printed, such as 19 or 8.1. */
export type TaxLine = {
  readonly name: string;
  readonly rate: number | null;
  readonly base: number | null;
  readonly amount: number;
  readonly confidence: number;
  readonly box: Box | null;
};

/** `quantity` counts pieces or measures (1.25 kg); `unitPrice` and `amount` are minor units; `amount` is what the line adds to the total. */
export type LineItem = {
  readonly name: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly unitPrice: number | null;
  readonly amount: number;
  readonly confidence: number;
  readonly box: Box | null;
};

/** What a receipt says. Dates are `YYYY-MM-DD`, times `HH:MM`, amounts minor units of `currency`. */
export type Receipt = {
  readonly merchant: Field<string>;
  readonly date: Field<string>;
  readonly time: Field<string>;
  readonly total: Field<number>;
  readonly currency: Field<Currency>;
  readonly subtotal: Field<number>;
  /** All taxes together. */
  readonly tax: Field<number>;
  readonly taxes: readonly TaxLine[];
  readonly tip: Field<number>;
  readonly rounding: Field<number>;
  /** Positive: what was taken off. */
  readonly discount: Field<number>;
  readonly paid: Field<number>;
  readonly change: Field<number>;
  readonly paymentMethod: Field<PaymentMethod>;
  /** The last four digits of the card. */
  readonly cardDigits: Field<string>;
  readonly receiptNumber: Field<string>;
  readonly taxNumber: Field<string>;
  readonly address: Field<string>;
  readonly items: readonly LineItem[];
  /** Whether this is a receipt at all; a photo of a cat is not. */
  readonly isReceipt: boolean;
  /** What the reader could not decide, in words for the user, with the field it is about. */
  readonly questions: readonly { readonly field: string; readonly text: string }[];
};

/** What is known beside the picture. `today` bounds the date; `country` is an ISO 3166 code such as `DE`. */
export type ReceiptContext = {
  readonly today: string;
  readonly country: string | null;
  /** The vault's currency, taken when the receipt names none. */
  readonly currency: Currency;
  /** Payees of the vault, as they are written there. */
  readonly payees: readonly string[];
  /** What earlier corrections taught: a folded merchant text or tax number, and the payee it belongs to. */
  readonly learned: readonly { readonly key: string; readonly payee: string }[];
};
