import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

type Day = { readonly date: string; readonly amount: number };

/** Returns what banks stated of an account up to a day, oldest first; of one day in the order of the imports. */
export const statedUpTo = (reader: Reader, accountId: number, date: string): readonly Day[] =>
  reader
    .sql('SELECT date, amount FROM stated_balances WHERE account_id = ? AND date <= ? ORDER BY date, id')
    .all(accountId, date) as readonly Day[];

/** Returns what an account's ledger moved by on each day that has movements. */
export const movementsByDay = (reader: Reader, accountId: number): readonly Day[] =>
  reader
    .sql(
      'SELECT date, sum(amount) AS amount FROM transactions WHERE account_id = ? AND parent_id IS NULL GROUP BY date',
    )
    .all(accountId) as readonly Day[];

/** Tells whether an account holds no transaction at all. */
export const isUntouched = (reader: Reader, accountId: number): boolean =>
  reader.sql('SELECT 1 FROM transactions WHERE account_id = ? AND parent_id IS NULL LIMIT 1').get(accountId) ===
  undefined;

/** Up to this many stated days all are kept. */
const MANY_DAYS = 400;

const month = ({ date }: Day): string => date.slice(0, 7);

/** Returns the stated days worth keeping: all of them unless there are very many, else the first, the last and each month's last. */
export const tellingDays = <T extends Day>(days: readonly T[]): readonly T[] => {
  if (days.length <= MANY_DAYS) return days;
  return days.filter((day, index) => {
    const next = days[index + 1];
    return index === 0 || next === undefined || month(next) !== month(day);
  });
};

/** Returns the days that no import stated alike before. */
export const unknownDays = (reader: Reader, accountId: number, days: readonly Day[]): readonly Day[] => {
  const known = reader.sql('SELECT 1 FROM stated_balances WHERE account_id = ? AND date = ? AND amount = ? LIMIT 1');
  return days.filter(({ date, amount }) => known.get(accountId, date, amount) === undefined);
};

/** Records what an import's file stated of an account. */
export const insertStated = (
  writer: Writer,
  of: { readonly accountId: number; readonly importId: number },
  days: readonly Day[],
): void => {
  for (const { date, amount } of days) {
    writer.db
      .insert(schema.statedBalances)
      .values({ ...of, date, amount })
      .run();
  }
};
