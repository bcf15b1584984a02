import { emptyField } from '../receipts/fields/texts/ranked-field.ts';
import type { ReceiptBox, ReceiptFields, ReceiptItem } from '../../src-shared/contract/receipts.ts';
import type { Field, LineItem, Receipt, TaxLine } from '../receipts/receipt.ts';
import { inUnitsOf } from './receipt-edits.ts';
import type { ReceiptEdits } from './receipt-edits.ts';
import type { StoredReading } from './receipt-stored.ts';

type Shown<T> = {
  value: T | null;
  confidence: number;
  box: ReceiptBox | null;
  text: string;
  mended: boolean;
  edited: boolean;
  alternatives: { value: T; confidence: number; box: ReceiptBox | null }[];
};

const untouched = <T>(field: Field<T>): Shown<T> => ({
  ...field,
  edited: false,
  alternatives: field.alternatives.map((other) => ({ ...other })),
});

/** Where the value that the user gave was read, if it was. */
const boxOf = <T>({ value, box, alternatives }: Field<T>, edit: T | null): ReceiptBox | null => {
  if (edit === null) return null;
  return edit === value ? box : (alternatives.find((other) => other.value === edit)?.box ?? null);
};

const shown = <T>(field: Field<T>, edit: T | null | undefined): Shown<T> =>
  edit === undefined
    ? untouched(field)
    : { ...untouched(field), value: edit, confidence: 1, mended: false, edited: true, box: boxOf(field, edit) };

/** Brings the amounts of a field to the currency that the user said. */
const moved = (field: Field<number>, from: string, to: string): Field<number> => ({
  ...field,
  value: field.value === null ? null : inUnitsOf(field.value, from, to),
  alternatives: field.alternatives.map((other) => ({ ...other, value: inUnitsOf(other.value, from, to) })),
});

/** Returns the currency whose minor units a receipt's amounts are as they stand. */
export const currencyOf = (reading: StoredReading | null, edits: ReceiptEdits, usual: string): string =>
  edits.currency ?? reading?.currency ?? usual;

/** Returns every field as it stands: what the user said, else what was read. */
export const fieldsOf = (reading: StoredReading | null, edits: ReceiptEdits): ReceiptFields => {
  const read = <K extends keyof ReceiptFields & keyof Receipt>(name: K): Receipt[K] | Field<never> =>
    reading?.receipt[name] ?? emptyField<never>();
  const from = reading?.currency ?? '';
  const to = edits.currency ?? from;
  const money = (name: 'total' | 'subtotal' | 'tax' | 'tip' | 'rounding' | 'discount' | 'paid' | 'change') =>
    shown<number>(from === to ? read(name) : moved(read(name), from, to), edits[name]);
  return {
    merchant: shown<string>(read('merchant'), edits.merchant),
    date: shown<string>(read('date'), edits.date),
    time: shown<string>(read('time'), edits.time),
    total: money('total'),
    currency: shown<string>(read('currency'), edits.currency),
    subtotal: money('subtotal'),
    tax: money('tax'),
    tip: money('tip'),
    rounding: money('rounding'),
    discount: money('discount'),
    paid: money('paid'),
    change: money('change'),
    paymentMethod: shown(read('paymentMethod'), edits.paymentMethod),
    cardDigits: shown<string>(read('cardDigits'), edits.cardDigits),
    receiptNumber: shown<string>(read('receiptNumber'), edits.receiptNumber),
    taxNumber: shown<string>(read('taxNumber'), edits.taxNumber),
    address: shown<string>(read('address'), edits.address),
  };
};

const movedOrNull = (amount: number | null, from: string, to: string): number | null =>
  amount === null ? null : inUnitsOf(amount, from, to);

/** Returns the taxes by rate, as they were read. */
export const taxesOf = (
  reading: StoredReading | null,
  edits: ReceiptEdits,
): { name: string; rate: number | null; base: number | null; amount: number }[] => {
  const from = reading?.currency ?? '';
  const to = edits.currency ?? from;
  const taxes: readonly TaxLine[] = reading?.receipt.taxes ?? [];
  return taxes.map(({ name, rate, base, amount }) => ({
    name,
    rate,
    base: movedOrNull(base, from, to),
    amount: inUnitsOf(amount, from, to),
  }));
};

const itemKey = ({ name, amount }: { readonly name: string; readonly amount: number }): string => `${amount}\n${name}`;

/** Returns the line items: those that the user left after editing them, else those that were read, proposed a category. */
export const itemsOf = (
  reading: StoredReading | null,
  edits: ReceiptEdits,
  propose: (item: LineItem) => number | null,
): ReceiptItem[] => {
  const from = reading?.currency ?? '';
  const to = edits.currency ?? from;
  const read = (reading?.receipt.items ?? []).map((item) => ({
    ...item,
    unitPrice: movedOrNull(item.unitPrice, from, to),
    amount: inUnitsOf(item.amount, from, to),
  }));
  if (edits.items) {
    const boxes = new Map(read.map((item) => [itemKey(item), item.box]));
    return edits.items.map((item) => ({ ...item, box: boxes.get(itemKey(item)) ?? null }));
  }
  return read.map((item) => {
    const { name, quantity, unit, unitPrice, amount, box } = item;
    return { name, quantity, unit, unitPrice, amount, categoryId: propose(item), box };
  });
};
