import type { AmountKind } from './label-kind.ts';
import type { PageAmounts } from './page-amounts.ts';

/** The ways in which the other amounts of a receipt state its total. */
export type ProofName = 'change' | 'sum' | 'items' | 'taxes' | 'paid' | 'subtotal';

/** For each way, the totals that it yields, in minor units. */
export type TotalProofs = Readonly<Record<ProofName, ReadonlySet<number>>>;

/** Readings dearer than this are guesses, which prove nothing. */
const MOST_COST = 1;

const valuesOf = (pages: readonly PageAmounts[], kind: AmountKind): readonly number[] => [
  ...new Set(
    pages.flatMap(({ labelled }) =>
      labelled
        .filter((one) => one.kind === kind)
        .flatMap(({ amount }) => amount.readings.filter(({ cost }) => cost <= MOST_COST).map(({ value }) => value)),
    ),
  ),
];

const minus = (ones: readonly number[], others: readonly number[]): readonly number[] =>
  ones.flatMap((one) => others.filter((other) => other !== 0).map((other) => one - Math.abs(other)));

/** Several payments of one receipt, such as a voucher and cash, add up. */
const payments = (paid: readonly number[], cards: readonly number[]): readonly number[] => [
  ...paid,
  ...cards,
  ...paid.flatMap((one) => cards.map((other) => one + other)),
];

const ADDED: ReadonlySet<AmountKind> = new Set(['tax', 'service', 'rounding', 'discount', 'tip', 'deposit']);
/** Of several amounts on a row, the clearly labelled one. */
const CLEAR = 1;
const MOST_ADDENDS = 6;

/** All sums of a base and some of the addends, each taken once; the base alone is left out. */
const sumsOf = (bases: readonly number[], addends: readonly number[]): readonly number[] => {
  const used = addends.filter((addend) => addend !== 0).slice(0, MOST_ADDENDS);
  const combinations = 2 ** used.length;
  return bases.flatMap((base) =>
    Array.from({ length: combinations - 1 }, (_, place) => {
      const chosen = used.filter((_addend, bit) => Math.floor((place + 1) / 2 ** bit) % 2 === 1);
      return chosen.reduce((sum, addend) => sum + addend, base);
    }),
  );
};

/** The amounts of one page that are added to a base; two equal taxes (CGST and SGST) are two. */
const addendsOf = ({ labelled }: PageAmounts): readonly number[] => {
  const last = labelled.filter(({ strength }) => strength >= CLEAR);
  return last.flatMap(({ kind, amount }) => {
    const [reading] = amount.readings;
    if (!reading || reading.cost > MOST_COST || !ADDED.has(kind)) return [];
    return [kind === 'discount' ? -Math.abs(reading.value) : reading.value];
  });
};

const itemSums = (pages: readonly PageAmounts[]): readonly number[] =>
  pages.filter(({ items }) => items.length > 0).map(({ items }) => items.reduce((sum, { amount }) => sum + amount, 0));

const taxSums = (pages: readonly PageAmounts[]): readonly number[] =>
  pages
    .filter(({ taxRows }) => taxRows.length > 0)
    .flatMap(({ taxRows }) => {
      const sums = taxRows.map(({ base, amount }) => base + amount);
      const all = sums.reduce((sum, value) => sum + value, 0);
      return sums.length > 1 ? [all, ...new Set(sums)] : sums;
    });

/** Returns what the total mostly equals: what a card paid, and the sum where nothing is added to it. */
export const totalRivals = (pages: readonly PageAmounts[]): ReadonlySet<number> =>
  new Set([...valuesOf(pages, 'card'), ...valuesOf(pages, 'subtotal')]);

/** Returns every total that the payments, sums, items and tax summaries of a receipt state. */
export const totalProofs = (pages: readonly PageAmounts[]): TotalProofs => {
  const paid = payments(valuesOf(pages, 'paid'), valuesOf(pages, 'card'));
  const addends = pages.map(addendsOf);
  const added = (bases: readonly number[]): readonly number[] => addends.flatMap((some) => sumsOf(bases, some));
  const items = itemSums(pages);
  const rounding = valuesOf(pages, 'rounding');
  const taxes = taxSums(pages);
  return {
    change: new Set(minus(paid, valuesOf(pages, 'change')).filter((value) => value > 0)),
    sum: new Set(added(valuesOf(pages, 'subtotal'))),
    items: new Set([...items, ...added(items)]),
    taxes: new Set([...taxes, ...sumsOf(taxes, rounding)]),
    paid: new Set(paid.filter((value) => value !== 0)),
    subtotal: new Set(valuesOf(pages, 'subtotal').filter((value) => value !== 0)),
  };
};
