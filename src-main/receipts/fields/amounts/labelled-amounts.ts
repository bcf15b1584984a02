import { middleOf } from '../../box.ts';
import type { Row } from '../rows/row.ts';
import { isColumnHeading } from './column-heading.ts';
import { labelKind } from './label-kind.ts';
import type { AmountKind, Label } from './label-kind.ts';
import { labelMeanings } from './label-meanings.ts';
import type { RowAmount } from './row-amounts.ts';

/** An amount, what the label beside, above or below it says it is, and how clearly. */
export type LabelledAmount = {
  readonly kind: AmountKind;
  readonly strength: number;
  readonly amount: RowAmount;
  readonly label: string;
};

/** The rows of a page with the amounts of each; the two lists run in step. */
export type AmountRows = { readonly rows: readonly Row[]; readonly amounts: readonly (readonly RowAmount[])[] };

/** A count in brackets says nothing of the amount: `TOTAL (3 items)`. */
const BRACKETED_COUNT = /[([]\s*\d{1,3}\s+\p{L}+\s*[)\]]/gu;

const isCount = (label: string): boolean => labelMeanings(label).has('count');

/** Behind a count stands an amount whose label is the count's: `TOTAL QTY 15  190.80`; or the count itself has decimals. */
const BEHIND_COUNT = 1.5;
const FOR_COUNT = 1;

const ownLabel = (row: Row, amounts: readonly RowAmount[], place: number): Label | null => {
  const amount = amounts[place];
  if (!amount) return null;
  const left = amounts.slice(0, place);
  const hasCount = left.some(({ decimals }) => !decimals);
  const own = labelKind(amount.before.replaceAll(BRACKETED_COUNT, ' '));
  if (own)
    return own.kind === 'ignored' && amount.decimals && isCount(amount.before) ? besideCount(row.text, hasCount) : own;
  const earlier = left.findLast(({ before }) => labelKind(before) !== null);
  if (earlier && amount.decimals && !earlier.decimals && isCount(earlier.before))
    return besideCount(earlier.before, hasCount);
  return earlier ? labelKind(earlier.before) : labelKind(row.text);
};

const besideCount = (label: string, hasCount: boolean): Label =>
  labelMeanings(label).has('total')
    ? { kind: 'total', strength: hasCount ? BEHIND_COUNT : FOR_COUNT }
    : { kind: 'ignored', strength: 1 };

/** Of several amounts behind one label the last is meant. */
const LESS_FOR_EARLIER = 1;

/** `18% = 4.50  Total = 29.50`: what the total would be with a tip. */
const TIP_GUIDE = /^\P{L}*\d{1,2}\s?%/u;

const isTipGuide = (text: string): boolean => {
  const meanings = labelMeanings(text);
  if (meanings.has('tax') || meanings.has('with')) return false;
  return TIP_GUIDE.test(text) || (meanings.has('tip') && text.includes('%'));
};

const labelledOfRow = (row: Row, amounts: readonly RowAmount[]): readonly LabelledAmount[] =>
  amounts.flatMap((amount, place) => {
    const label = ownLabel(row, amounts, place);
    if (!label || (label.kind === 'total' && isTipGuide(row.text))) return [];
    const shared = place < amounts.length - 1 && labelKind(amounts[place + 1]?.before ?? '') === null;
    const strength = Math.max(0.2, label.strength - (shared ? LESS_FOR_EARLIER : 0));
    return [{ kind: label.kind, strength, amount, label: row.text }];
  });

const HAS_WORDS = /\p{L}{3,}/u;
/** A label and its amount on two rows are not further apart than so many heights of the label. */
const FARTHEST = 2.2;
const LESS_FOR_OTHER_ROW = 0.3;

const isBare = (row: Row, amounts: readonly RowAmount[]): boolean =>
  !HAS_WORDS.test(row.text) && amounts.some(({ decimals, signed }) => decimals || signed);

/** `TOTAL AMOUNT` is a label all the same; a heading names a count or a price. */
const readsAsHeading = (text: string): boolean => {
  const meanings = labelMeanings(text);
  return isColumnHeading(text) && (meanings.has('count') || meanings.has('price'));
};

/** The amount of a label that stands alone on its row: below it, or above where the page slopes. */
const labelledBeside = ({ rows, amounts }: AmountRows, place: number): readonly LabelledAmount[] => {
  const row = rows[place];
  const label = row && (amounts[place] ?? []).length === 0 ? labelKind(row.text) : null;
  if (!row || !label || label.kind === 'ignored' || readsAsHeading(row.text)) return [];
  const near = [place + 1, place - 1].flatMap((other) => {
    const beside = rows[other];
    const figures = amounts[other] ?? [];
    if (!beside || !isBare(beside, figures)) return [];
    const distance = Math.abs(middleOf(beside.box) - middleOf(row.box)) / Math.max(1, row.box.height);
    return distance <= FARTHEST ? [{ distance, amount: figures.at(-1) }] : [];
  });
  const amount = near.toSorted((a, b) => a.distance - b.distance)[0]?.amount;
  return amount
    ? [{ ...label, strength: Math.max(0.2, label.strength - LESS_FOR_OTHER_ROW), amount, label: row.text }]
    : [];
};

const bestValue = ({ amount }: LabelledAmount): number => amount.readings[0]?.value ?? 0;

/** Roundings are smaller than one unit of money. */
const UNIT = 100;
const ROUNDED = 2.5;

/** What is called rounding but is about as much as the total is the rounded total. */
const withRoundedTotals = (labelled: readonly LabelledAmount[]): readonly LabelledAmount[] => {
  const totals = labelled.filter(({ kind }) => kind === 'total' || kind === 'subtotal').map(bestValue);
  return labelled.map((one) => {
    const value = bestValue(one);
    const isTotal =
      one.kind === 'rounding' && value > UNIT && totals.some((total) => Math.abs(total - value) < UNIT / 2);
    return isTotal ? { ...one, kind: 'total', strength: ROUNDED } : one;
  });
};

/** A balance below what was paid in cash is the change. */
const withChange = (labelled: readonly LabelledAmount[]): readonly LabelledAmount[] => {
  const paid = labelled.findIndex(({ kind }) => kind === 'paid');
  return labelled.map((one, place) => {
    const meanings = labelMeanings(one.label);
    const isChange = paid !== -1 && place > paid && meanings.has('balance') && !meanings.has('due');
    return isChange && one.kind === 'total' ? { ...one, kind: 'change' } : one;
  });
};

/** Returns every amount of a page that a label names, from the top down. */
export const labelledAmounts = (page: AmountRows): readonly LabelledAmount[] =>
  withChange(
    withRoundedTotals(
      page.rows.flatMap((row, place) => {
        const amounts = page.amounts[place] ?? [];
        return amounts.length === 0 ? labelledBeside(page, place) : labelledOfRow(row, amounts);
      }),
    ),
  );
