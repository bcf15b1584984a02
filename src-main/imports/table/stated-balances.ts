import { addDays } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { followBalances } from './balance-chain.ts';
import type { StatedBalance } from '../reading.ts';

/** A row's day and amount with the balance that the bank wrote beside it, in minor units. */
export type BalanceRow = { readonly date: IsoDate; readonly amount: MinorUnits; readonly balance: MinorUnits | null };

type DayEnd = { readonly index: number; readonly date: IsoDate };

const NEVER = '9999-12-31';

/** The places in a sequence, oldest first, after which no row of the same or an earlier day comes. */
const dayEnds = (rows: readonly BalanceRow[]): readonly DayEnd[] => {
  const earliestAfter: IsoDate[] = [];
  let earliest = NEVER;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    earliestAfter[index] = earliest;
    const date = rows[index]?.date ?? NEVER;
    if (date < earliest) earliest = date;
  }
  let latest = '';
  return rows.flatMap(({ date }, index) => {
    if (date > latest) latest = date;
    return (earliestAfter[index] ?? '') > latest ? [{ index, date: latest }] : [];
  });
};

const opening = (rows: readonly BalanceRow[]): readonly StatedBalance[] => {
  const [first] = rows;
  if (!first || first.balance === null) return [];
  const earliest = rows.reduce((day, { date }) => (date < day ? date : day), first.date);
  return [{ date: addDays(earliest, -1), amount: first.balance - first.amount }];
};

/**
 * Returns what the bank says the account held before the first row and at the end of each day, oldest first; none when
 * the balances do not add up with the amounts.
 */
export const statedBalances = (rows: readonly BalanceRow[]): readonly StatedBalance[] => {
  const chain = followBalances(rows);
  if (chain === null || chain.signs !== 'as-written') return [];
  const sequence = chain.order === 'oldest-first' ? rows : rows.toReversed();
  const ends = dayEnds(sequence).flatMap(({ index, date }) => {
    const amount = sequence[index]?.balance ?? null;
    return amount === null ? [] : [{ date, amount }];
  });
  return [...opening(sequence), ...ends];
};
