import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** What a bank says an account held at the end of a day. */
export type StatedDay = { readonly date: IsoDate; readonly amount: MinorUnits };

/** Between the end of `after` (null: before all that the bank stated) and that of `by`; bank minus ledger at `by`. */
export type FirstDifference = { readonly after: IsoDate | null; readonly by: IsoDate; readonly difference: MinorUnits };

/**
 * Finds where the difference that still stands at the last stated day began, or null when the ledger agrees there. A difference
 * that healed before does not count. Dates ascend; of several statements of one day the last counts.
 */
export const firstDifference = (
  stated: readonly StatedDay[],
  ledgerAt: (date: IsoDate) => MinorUnits,
): FirstDifference | null => {
  let found = null as FirstDifference | null;
  for (const { date, amount } of stated.toReversed()) {
    if (date === found?.by) continue;
    const difference: MinorUnits = amount - ledgerAt(date);
    if (difference === 0) return found && { ...found, after: date };
    found = { after: null, by: date, difference };
  }
  return found;
};

/** Returns the function that tells the sum of all movements up to the end of a day; the movements need no order. */
export const runningLedger = (movements: Iterable<StatedDay>): ((date: IsoDate) => MinorUnits) => {
  const days = new Map<IsoDate, MinorUnits>();
  for (const { date, amount } of movements) days.set(date, (days.get(date) ?? 0) + amount);
  const dates = [...days.keys()].toSorted();
  let sum = 0;
  const sums = dates.map((date) => (sum += days.get(date) ?? 0));
  return (date) => sums[countUpTo(dates, date) - 1] ?? 0;
};

/** How many of the ascending dates lie on or before a day. */
const countUpTo = (dates: readonly IsoDate[], date: IsoDate): number => {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low;
};
