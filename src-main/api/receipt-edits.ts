import type { ReceiptPatch } from '../../src-shared/contract/receipts.ts';
import { currencyExponent } from '../../src-shared/currency.ts';
import { given } from './given.ts';

/** What the user said of a receipt; null says that there is none. */
export type ReceiptEdits = ReceiptPatch & {
  /** The currency whose minor units its amounts are; left out, the receipt's. */
  readonly unit?: string | undefined;
};

/** Returns the user's edits. */
export const unpackEdits = (text: string): ReceiptEdits => (text === '' ? {} : (JSON.parse(text) as ReceiptEdits));

/** Returns edits as the row keeps them; empty for none. */
export const packEdits = (edits: ReceiptEdits): string =>
  Object.keys(edits).length === 0 ? '' : JSON.stringify(edits);

/** Returns an amount in another currency's minor units, since the digits on the paper stay. */
export const inUnitsOf = (amount: number, from: string, to: string): number =>
  Math.round(amount * 10 ** (currencyExponent(to) - currencyExponent(from)));

const AMOUNTS = ['total', 'subtotal', 'tax', 'tip', 'rounding', 'discount', 'paid', 'change'] as const;

const amountsInUnitsOf = (edits: ReceiptEdits, from: string, to: string): ReceiptEdits => {
  const moved = AMOUNTS.flatMap((name) => {
    const value = edits[name];
    return typeof value === 'number' ? [[name, inUnitsOf(value, from, to)] as const] : [];
  });
  const items = edits.items?.map((item) => ({
    ...item,
    unitPrice: item.unitPrice === null ? null : inUnitsOf(item.unitPrice, from, to),
    amount: inUnitsOf(item.amount, from, to),
  }));
  return { ...edits, ...Object.fromEntries(moved), ...(items === undefined ? {} : { items }) };
};

/** Returns edits with their amounts in the minor units of a receipt's currency, which may be read only after they were made. */
export const editsIn = (edits: ReceiptEdits, currency: string): ReceiptEdits => {
  const { unit, ...said } = edits;
  return unit === undefined || unit === currency ? said : amountsInUnitsOf(said, unit, currency);
};

/** Adds what the user says now to what they said before; `currency` is the receipt's until now. */
export const withPatch = (edits: ReceiptEdits, patch: ReceiptPatch, currency: string): ReceiptEdits => ({
  ...(patch.currency === undefined ? edits : amountsInUnitsOf(edits, currency, patch.currency)),
  ...given(patch),
  unit: patch.currency ?? currency,
});
