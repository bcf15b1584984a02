import { addDays } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { followBalances } from './balance-chain.ts';
import type { ReadRow, StatedBalance } from '../reading.ts';

/** A row's day and amount, in minor units. */
type Movement = Pick<ReadRow, 'date' | 'amount'>;

/** The places of rows, beginning with the oldest, after which no row of the same or an earlier day comes, each with the latest day so far. */
const dayEnds = (rows: readonly Movement[], isOldestFirst: boolean): readonly (readonly [IsoDate, number])[] => {
  const ends: [IsoDate, number][] = [];
  let latest = '';
  let last: [IsoDate, number] | undefined;
  for (let step = 0; step < rows.length; step += 1) {
    const place = isOldestFirst ? step : rows.length - 1 - step;
    const date = rows[place]?.date ?? '';
    if (date > latest) latest = date;
    if (last && last[0] === date && latest === date) {
      last[1] = place;
      continue;
    }
    while (ends.length > 0 && (ends.at(-1)?.[0] ?? '') >= date) ends.pop();
    last = [latest, place];
    ends.push(last);
  }
  return ends;
};

const opening = (rows: readonly Movement[], first: number, balance: MinorUnits | null): readonly StatedBalance[] => {
  const row = rows[first];
  if (!row || balance === null) return [];
  const earliest = rows.reduce((day, { date }) => (date < day ? date : day), row.date);
  return [{ date: addDays(earliest, -1), amount: balance - row.amount }];
};

/**
 * Returns what the bank says the account held before the first row and at the end of each day, oldest first; none when
 * the balances, one beside each row in minor units, do not add up with the amounts.
 */
export const statedBalances = (
  rows: readonly Movement[],
  balances: readonly (MinorUnits | null)[],
): readonly StatedBalance[] => {
  if (!balances.some((balance) => balance !== null)) return [];
  const chain = followBalances({ amounts: rows.map(({ amount }) => amount), balances });
  if (chain === null || chain.signs !== 'as-written') return [];
  const isOldestFirst = chain.order === 'oldest-first';
  const ends = dayEnds(rows, isOldestFirst).flatMap(([date, place]) => {
    const amount = balances[place] ?? null;
    return amount === null ? [] : [{ date, amount }];
  });
  const first = isOldestFirst ? 0 : rows.length - 1;
  return [...opening(rows, first, balances[first] ?? null), ...ends];
};
