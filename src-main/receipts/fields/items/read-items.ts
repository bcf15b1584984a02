import type { LineItem } from '../../receipt.ts';
import { labelKind } from '../amounts/label-kind.ts';
import type { AmountRows, LabelledAmount } from '../amounts/labelled-amounts.ts';
import type { NumberStyle } from '../amounts/number-style.ts';
import { readLeadingCount } from './item-quantity.ts';
import { readItemRow } from './item-row.ts';
import { itemZone } from './item-zone.ts';
import { joinItemRows } from './join-item-rows.ts';

const MOST_ROWS_COUNTED = 0.6;

/** A number at the very left is a count where most items of the receipt begin with one. */
const withLeadingCounts = (items: readonly LineItem[]): readonly LineItem[] => {
  const counts = items.map(({ name }) => readLeadingCount(name));
  const usual = counts.filter((count) => count !== null).length >= items.length * MOST_ROWS_COUNTED;
  return items.map((item, place) => {
    const count = counts[place];
    if (!count || !(usual || count.proved || item.quantity === count.quantity)) return item;
    const name = item.name.slice(count.end).trim();
    return item.quantity === null ? { ...item, name, quantity: count.quantity } : { ...item, name };
  });
};

/** Returns the line items of a page from the top down; `amount` is what the line adds to the sum, negative for a discount. */
export const readItems = (
  page: AmountRows,
  labelled: readonly LabelledAmount[],
  style: NumberStyle,
): readonly LineItem[] => {
  const { from, to } = itemZone(page, labelled);
  const rows = page.rows.slice(from, to).map((row, place) => readItemRow(row, page.amounts[from + place] ?? [], style));
  return withLeadingCounts(joinItemRows(rows)).filter(
    ({ name, amount }) => amount !== 0 || (name !== '' && labelKind(name) === null),
  );
};
