import type { ReceiptDetail, ReceiptFieldName } from '../../../src-shared/contract/receipts.ts';

export type FieldKind = 'merchant' | 'text' | 'money' | 'date' | 'time' | 'currency' | 'method' | 'digits';

export type FieldSpec = { readonly name: ReceiptFieldName; readonly kind: FieldKind };

/** The fields in the order of the screen; the first ones are always there. */
export const MAIN_FIELDS: readonly FieldSpec[] = [
  { name: 'merchant', kind: 'merchant' },
  { name: 'date', kind: 'date' },
  { name: 'total', kind: 'money' },
  { name: 'currency', kind: 'currency' },
  { name: 'tax', kind: 'money' },
];

/** The fields that not every receipt has. */
const OTHER_FIELDS: readonly FieldSpec[] = [
  { name: 'subtotal', kind: 'money' },
  { name: 'discount', kind: 'money' },
  { name: 'tip', kind: 'money' },
  { name: 'rounding', kind: 'money' },
  { name: 'paid', kind: 'money' },
  { name: 'change', kind: 'money' },
  { name: 'time', kind: 'time' },
  { name: 'paymentMethod', kind: 'method' },
  { name: 'cardDigits', kind: 'digits' },
  { name: 'receiptNumber', kind: 'text' },
  { name: 'taxNumber', kind: 'text' },
  { name: 'address', kind: 'text' },
];

export const ALL_FIELDS: readonly FieldSpec[] = [...MAIN_FIELDS, ...OTHER_FIELDS];

/** Returns the fields to show: the main ones, and of the others those that say or may say something, unless all are wanted. */
export function shownFields({ status, fields, doubtful }: ReceiptDetail, wantsAll: boolean): readonly FieldSpec[] {
  const isTold = ({ name }: FieldSpec): boolean => {
    const { value, alternatives, edited } = fields[name];
    // Confirming says of every field that it is right, of the empty ones too.
    const maySay = status !== 'done' && (alternatives.length > 0 || edited);
    return value !== null || maySay || doubtful.includes(name);
  };
  return [...MAIN_FIELDS, ...OTHER_FIELDS.filter((spec) => wantsAll || isTold(spec))];
}

/** Returns the next field that is asked for after the one with the focus, around the end to the first; null when none is. */
export function nextDoubtful(
  order: readonly FieldSpec[],
  doubtful: readonly ReceiptFieldName[],
  active: ReceiptFieldName | null,
): ReceiptFieldName | null {
  const asked = order.map(({ name }, place) => ({ name, place })).filter(({ name }) => doubtful.includes(name));
  const at = order.findIndex(({ name }) => name === active);
  return (asked.find(({ place }) => place > at) ?? asked[0])?.name ?? null;
}
