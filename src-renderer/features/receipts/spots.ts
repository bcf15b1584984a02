import type { ReceiptBox, ReceiptDetail, ReceiptFieldName } from '../../../src-shared/contract/receipts.ts';
import { ALL_FIELDS } from './receipt-fields.ts';

/** A place on the picture that something was read from: a field's, or `item 3`. */
export type SpotKey = ReceiptFieldName | `item ${number}`;

export type Spot = { readonly key: SpotKey; readonly box: ReceiptBox; readonly isDoubtful: boolean };

/** Returns the field of a spot; null for an item's. */
export const fieldOfSpot = (key: SpotKey | null): ReceiptFieldName | null =>
  ALL_FIELDS.find(({ name }) => name === key)?.name ?? null;

/** Returns where everything was read; `assigned` is where the user just took a field from. */
export function spotsOf(
  { fields, items, doubtful }: ReceiptDetail,
  assigned: { readonly field: ReceiptFieldName; readonly box: ReceiptBox | null } | null,
): readonly Spot[] {
  const ofFields = ALL_FIELDS.map(({ name }) => ({
    key: name,
    box: assigned?.field === name ? assigned.box : fields[name].box,
    isDoubtful: doubtful.includes(name),
  }));
  const ofItems = items.map(({ box }, index) => ({ key: `item ${index}` as const, box, isDoubtful: false }));
  return [...ofFields, ...ofItems].flatMap(({ box, ...spot }) => (box === null ? [] : [{ ...spot, box }]));
}
