import { isColumnHeading } from '../amounts/column-heading.ts';
import { labelKind } from '../amounts/label-kind.ts';
import type { AmountKind } from '../amounts/label-kind.ts';
import { labelMeanings } from '../amounts/label-meanings.ts';
import type { AmountRows, LabelledAmount } from '../amounts/labelled-amounts.ts';

/** The rows from `from` up to but not including `to` that hold the line items. */
export type ItemZone = { readonly from: number; readonly to: number };

/** Where the sums begin, the items have ended. */
const ENDS: ReadonlySet<AmountKind> = new Set(['total', 'subtotal', 'tax', 'paid', 'change', 'rounding', 'card']);
const CLEAR = 1.2;

const endsItems = ({ kind, strength, amount, label }: LabelledAmount): boolean => {
  if (kind === 'ignored') return labelMeanings(label).has('total');
  return ENDS.has(kind) && strength >= CLEAR && (amount.decimals || amount.signed || kind === 'total');
};

const hasAmount = (page: AmountRows, place: number): boolean =>
  (page.amounts[place] ?? []).some(({ decimals, signed }) => decimals || signed);

/** Returns where the line items of a page stand: below the heading of columns if there is one, and above the first sum. */
export const itemZone = (page: AmountRows, labelled: readonly LabelledAmount[]): ItemZone => {
  const ends = labelled.filter(endsItems).map(({ amount }) => page.rows.indexOf(amount.row));
  const to = ends.length === 0 ? page.rows.length : Math.min(...ends);
  const heading = page.rows.findLastIndex(
    (row, place) => place < to && (page.amounts[place] ?? []).length === 0 && isColumnHeading(row.text),
  );
  const before = headEnd(page, to);
  return { from: Math.max(heading + 1, before), to: labelBefore(page, to) };
};

/** A label whose amount stands one row below ends the items too. */
const labelBefore = (page: AmountRows, to: number): number => {
  const row = page.rows[to - 1];
  const label = row && !hasAmount(page, to - 1) ? labelKind(row.text) : null;
  return label && ENDS.has(label.kind) ? to - 1 : to;
};

const HEAD =
  /(?:\bTEL|\bFAX|PHONE|\bDATE|\bDATUM|\bFECHA|INVOICE|RECEIPT NO|\bGST (?:ID|NO|REG)|\bTIME\b|CASHIER|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/iu;

/** The row after the last one of the head (date, numbers, cashier) above the first amount. */
const headEnd = (page: AmountRows, to: number): number => {
  const first = page.rows.findIndex((row, place) => place < to && hasAmount(page, place) && !HEAD.test(row.text));
  const limit = first === -1 ? to : first;
  return page.rows.findLastIndex((row, place) => place < limit && HEAD.test(row.text)) + 1;
};
