import type { PageAmounts } from './page-amounts.ts';
import type { TotalProofs } from './total-proofs.ts';

/** What tells which of two totals is the one after rounding to coins; minor units. */
export type Rounding = {
  /** Amounts of rounding lines, with both signs because tills differ in what they mean. */
  readonly lines: readonly number[];
  readonly totals: ReadonlySet<number>;
  /** What was paid less the change. */
  readonly paid: ReadonlySet<number>;
};

const SURE = 1;
const LARGEST_LINE = 100;
/** Coins of five minor units are the smallest where cash is rounded. */
const COIN = 5;
const MOST_WITHOUT_LINE = 2;

/** Returns what is known about rounding: the rounding lines, the labelled totals, and what was paid. */
export const roundingOf = (
  pages: readonly PageAmounts[],
  totals: ReadonlySet<number>,
  proofs: TotalProofs,
): Rounding => {
  const lines = pages.flatMap(({ labelled }) =>
    labelled
      .filter(({ kind }) => kind === 'rounding')
      .flatMap(({ amount }) =>
        amount.readings.filter(({ cost }) => cost < SURE).flatMap(({ value }) => [value, -value]),
      ),
  );
  const small = [...new Set(lines)].filter((value) => value !== 0 && Math.abs(value) < LARGEST_LINE);
  return { lines: small, totals, paid: new Set([...proofs.change, ...proofs.paid]) };
};

const endsOnCoin = (value: number): boolean => value % COIN === 0;

/** Whether one amount becomes the other by rounding; a rounding line with a misread digit still tells that there was some. */
const roundsTo = (from: number, to: number, { lines, paid }: Rounding): boolean => {
  if (!endsOnCoin(to) || endsOnCoin(from)) return false;
  if (lines.some((line) => from + line === to)) return true;
  return Math.abs(from - to) <= (lines.length > 0 ? COIN - 1 : paid.has(to) ? MOST_WITHOUT_LINE : 0);
};

/** Returns 1 when a value is another total after rounding, −1 when it is a total that is rounded to what was paid, else 0. */
export const roundedOf = (value: number, rounding: Rounding): -1 | 0 | 1 => {
  const { totals, paid } = rounding;
  if ([...totals].some((total) => roundsTo(total, value, rounding))) return 1;
  return [...totals, ...paid].some((settled) => roundsTo(value, settled, rounding)) ? -1 : 0;
};
