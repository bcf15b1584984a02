import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** The figures of a receipt as they stand; `discount` is positive, `rounding` has its sign. */
export type ReceiptFigures = {
  readonly date: IsoDate | null;
  readonly total: MinorUnits | null;
  readonly subtotal: MinorUnits | null;
  readonly tax: MinorUnits | null;
  readonly tip: MinorUnits | null;
  readonly rounding: MinorUnits | null;
  readonly discount: MinorUnits | null;
  readonly paid: MinorUnits | null;
  readonly change: MinorUnits | null;
  readonly taxes: readonly { readonly amount: MinorUnits }[];
  readonly items: readonly { readonly amount: MinorUnits }[];
};

export type ReceiptCheck = { readonly holds: boolean; readonly text: string };

type Word = (amount: MinorUnits) => string;

/** An amount that may or may not belong between two others: tax may be in the prices already, a discount off the items. */
type Extra = { readonly name: string; readonly amount: MinorUnits };

const subsets = (extras: readonly Extra[]): readonly (readonly Extra[])[] =>
  extras.reduce<readonly (readonly Extra[])[]>((all, extra) => [...all, ...all.map((set) => [...set, extra])], [[]]);

const sum = (parts: readonly { readonly amount: MinorUnits }[]): MinorUnits =>
  parts.reduce((total, { amount }) => total + amount, 0);

/** Returns the extras that lead from one amount to another, as few as possible, or null when none do. */
export const bridge = (from: MinorUnits, to: MinorUnits, extras: readonly Extra[]): readonly Extra[] | null =>
  subsets(extras)
    .filter((set) => from + sum(set) === to)
    .toSorted((a, b) => a.length - b.length)[0] ?? null;

const extra = (name: string, amount: MinorUnits | null, sign: 1 | -1 = 1): readonly Extra[] =>
  amount === null || amount === 0 ? [] : [{ name, amount: sign * amount }];

/** Returns what may lie between the items or the subtotal and the total. */
export const extrasOf = ({
  tax,
  discount,
  rounding,
  tip,
}: Pick<ReceiptFigures, 'tax' | 'discount' | 'rounding' | 'tip'>): readonly Extra[] => [
  ...extra('tax', tax),
  ...extra('discount', discount, -1),
  ...extra('rounding', rounding),
  ...extra('tip', tip),
];

const signed = ({ name, amount }: Extra, word: Word): string =>
  `${amount < 0 ? '−' : '+'} ${name} ${word(Math.abs(amount))}`;

const chain = (start: string, set: readonly Extra[], end: string, word: Word): string =>
  `${[start, ...set.map((one) => signed(one, word))].join(' ')} = ${end}`;

const gap = (from: MinorUnits, to: MinorUnits, word: Word): string =>
  `${word(Math.abs(to - from))} ${to > from ? 'is missing' : 'too much'}`;

const checkItems = (figures: ReceiptFigures, word: Word): readonly ReceiptCheck[] => {
  const { items, subtotal, total } = figures;
  const goal = subtotal ?? total;
  if (items.length === 0 || goal === null) return [];
  const items_ = sum(items);
  const [name, extras] =
    subtotal === null
      ? (['total', extrasOf(figures)] as const)
      : (['subtotal', extra('discount', figures.discount, -1)] as const);
  const set = bridge(items_, goal, extras);
  const start = `Items ${word(items_)}`;
  if (set) return [{ holds: true, text: chain(start, set, `${name} ${word(goal)}`, word) }];
  return [{ holds: false, text: `${start}, but ${name} ${word(goal)}: ${gap(items_, goal, word)}` }];
};

const checkTotal = (figures: ReceiptFigures, word: Word): readonly ReceiptCheck[] => {
  const { subtotal, total } = figures;
  if (subtotal === null || total === null) return [];
  const set = bridge(subtotal, total, extrasOf(figures));
  const start = `Subtotal ${word(subtotal)}`;
  if (set) return [{ holds: true, text: chain(start, set, `total ${word(total)}`, word) }];
  return [{ holds: false, text: `${start} does not lead to the total ${word(total)}: ${gap(subtotal, total, word)}` }];
};

const checkCash = ({ paid, change, total, tip }: ReceiptFigures, word: Word): readonly ReceiptCheck[] => {
  if (paid === null || total === null || (change === null && paid !== total)) return [];
  const kept = paid - (change ?? 0);
  const start = change === null ? `Paid ${word(paid)}` : `Paid ${word(paid)} − change ${word(change)}`;
  const set = bridge(total, kept, extra('tip', tip));
  if (set) return [{ holds: true, text: chain(`${start} = total ${word(total)}`, set, '', word).replace(/ = $/u, '') }];
  return [{ holds: false, text: `${start} is ${word(kept)}, but the total is ${word(total)}` }];
};

const checkTaxes = ({ taxes, tax }: ReceiptFigures, word: Word): readonly ReceiptCheck[] => {
  if (taxes.length < 2 || tax === null) return [];
  const all = sum(taxes);
  return all === tax
    ? [{ holds: true, text: `Taxes by rate ${word(all)} = tax ${word(tax)}` }]
    : [{ holds: false, text: `Taxes by rate ${word(all)}, but tax ${word(tax)}: ${gap(all, tax, word)}` }];
};

const OLDEST_DAYS = 3_653;

const checkDate = (date: IsoDate | null, today: IsoDate): readonly ReceiptCheck[] => {
  if (date === null) return [];
  if (date > today) return [{ holds: false, text: 'The date lies in the future' }];
  return date < addDays(today, -OLDEST_DAYS) ? [{ holds: false, text: 'The date lies more than ten years back' }] : [];
};

/**
 * Returns what adds up on a receipt and what does not, in words: items and subtotal, subtotal and total, cash and change, taxes by
 * rate, and a date that cannot be. Prices may or may not include tax and discount, so any of them may lie between two amounts.
 */
export const checkReceipt = (figures: ReceiptFigures, today: IsoDate, word: Word): readonly ReceiptCheck[] => [
  ...checkItems(figures, word),
  ...checkTotal(figures, word),
  ...checkCash(figures, word),
  ...checkTaxes(figures, word),
  ...checkDate(figures.date, today),
];
