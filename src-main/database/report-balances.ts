import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { DaySpan } from '../engine/report-period.ts';
import type { Reader } from './connection.ts';
import { groupKeySql } from './report-sums.ts';

/** What an account held before some days and what moved on them, transfers included; minor units of its own currency. */
export type AccountMovement = {
  readonly accountId: number;
  readonly opening: number;
  readonly moneyIn: number;
  /** Positive. */
  readonly moneyOut: number;
};

const ACCOUNTS = `
  SELECT account_id AS accountId, sum(iif(date < :from, amount, 0)) AS opening,
    sum(iif(date >= :from, max(amount, 0), 0)) AS moneyIn, 0 - sum(iif(date >= :from, min(amount, 0), 0)) AS moneyOut
  FROM transactions WHERE parent_id IS NULL AND date <= :to GROUP BY account_id`;

/** Returns what each account held and how it moved; accounts without a transaction by then are left out. */
export const accountMovements = (reader: Reader, days: DaySpan): readonly AccountMovement[] =>
  reader.sql(ACCOUNTS).all({ from: days.from, to: days.to }) as readonly AccountMovement[];

/** The budget's money before some days and what moved on them: what is in buckets and unallocated. */
export type BudgetMovement = {
  readonly opening: number;
  /** All income before those days. */
  readonly earned: number;
  readonly income: number;
  /** Positive, less refunds. */
  readonly expenses: number;
};

const BUDGET = `
  SELECT ifnull(sum(iif(date < :from, amount, 0)), 0) AS opening,
    ifnull(sum(iif(date < :from AND flow = 1, amount, 0)), 0) AS earned,
    ifnull(sum(iif(date >= :from AND flow = 1, amount, 0)), 0) AS income,
    0 - ifnull(sum(iif(date >= :from AND flow = 2, amount, 0)), 0) AS expenses
  FROM day_sums WHERE date <= :to`;

/** Returns what the budget held and how it moved. */
export const budgetMovement = (reader: Reader, days: DaySpan): BudgetMovement =>
  reader.sql(BUDGET).get({ from: days.from, to: days.to }) as BudgetMovement;

/** What a bucket held before some days and what moved on them. */
export type BucketMovement = {
  /** Null stands for expenses that no bucket was charged with. */
  readonly bucketId: number | null;
  readonly opening: number;
  /** What was put into it before, by allocations and from other buckets: its opening balance and what it had spent by then. */
  readonly given: number;
  readonly allocated: number;
  /** From other buckets less to others, covers included. */
  readonly moved: number;
  /** Less refunds. */
  readonly spent: number;
};

const BUCKETS = `
  SELECT bucketId, sum(opening) AS opening, sum(given) AS given, sum(allocated) AS allocated, sum(moved) AS moved, sum(spent) AS spent FROM (
    SELECT bucket_id AS bucketId, sum(iif(date < :from, amount, 0)) AS opening, 0 AS given, 0 AS allocated,
      0 AS moved, 0 - sum(iif(date >= :from, amount, 0)) AS spent
    FROM transactions WHERE flow = 2 AND date <= :to GROUP BY 1
    UNION ALL
    SELECT bucket_id, sum(iif(date < :from, amount, 0)), sum(iif(date < :from, amount, 0)),
      sum(iif(date >= :from AND type = 'allocation', amount, 0)), sum(iif(date >= :from AND type <> 'allocation', amount, 0)), 0
    FROM bucket_entries WHERE date <= :to GROUP BY 1)
  GROUP BY bucketId`;

/** Returns what each bucket held and how it moved; buckets without any movement by then are left out. */
export const bucketMovements = (reader: Reader, days: DaySpan): readonly BucketMovement[] =>
  reader.sql(BUCKETS).all({ from: days.from, to: days.to }) as readonly BucketMovement[];

/** How much a bucket's balance changed in a week, month, quarter or year. */
export type BucketChange = { readonly bucketId: number | null; readonly key: string; readonly change: number };

/** Returns the changes of the buckets on some days, by the keys of `groupKey`. */
export const bucketChanges = (reader: Reader, days: DaySpan, grouping: ReportGrouping): readonly BucketChange[] => {
  const key = groupKeySql(grouping);
  const text = `
    SELECT bucketId, key, sum(change) AS change FROM (
      SELECT l.bucket_id AS bucketId, ${key} AS key, sum(l.amount) AS change
      FROM transactions l WHERE l.flow = 2 AND l.date BETWEEN :from AND :to GROUP BY 1, 2
      UNION ALL
      SELECT l.bucket_id, ${key}, sum(l.amount) FROM bucket_entries l WHERE l.date BETWEEN :from AND :to GROUP BY 1, 2)
    GROUP BY bucketId, key`;
  return reader.sql(text).all({ from: days.from, to: days.to }) as readonly BucketChange[];
};

/** Returns the net of transfers between accounts on the budget, for the accounts given and each group of days. */
export const ownTransfers = (
  reader: Reader,
  days: DaySpan,
  accountIds: readonly number[],
  grouping: ReportGrouping,
): ReadonlyMap<string, number> => {
  const text = `
    SELECT ${groupKeySql(grouping)}, sum(l.amount) FROM transactions l
    WHERE l.is_split = 0 AND l.flow = 0 AND l.date BETWEEN :from AND :to
      AND l.account_id IN (SELECT value FROM json_each(:accountIds)) GROUP BY 1`;
  const params = { from: days.from, to: days.to, accountIds: JSON.stringify(accountIds) };
  return new Map(reader.sql(text).raw().all(params) as [string, number][]);
};

/** What moved between accounts on the budget and one off it: it counts as income and as expenses. */
export type OutsideMovement = {
  readonly accountId: number;
  readonly received: number;
  /** Positive. */
  readonly moved: number;
};

const OUTSIDE = `
  SELECT o.account_id AS accountId, sum(max(l.amount, 0)) AS received, 0 - sum(min(l.amount, 0)) AS moved
  FROM transactions l JOIN transactions o ON o.id = l.transfer_id
  WHERE l.transfer_id IS NOT NULL AND l.flow <> 0 AND l.date BETWEEN :from AND :to
    AND l.account_id IN (SELECT value FROM json_each(:accountIds))
  GROUP BY 1 ORDER BY moved - received DESC, 1`;

/** Returns transfers between the accounts given and accounts off the budget. */
export const outsideTransfers = (
  reader: Reader,
  days: DaySpan,
  accountIds: readonly number[],
): readonly OutsideMovement[] =>
  reader
    .sql(OUTSIDE)
    .all({ from: days.from, to: days.to, accountIds: JSON.stringify(accountIds) }) as readonly OutsideMovement[];

/** Returns the budget's change on each day that has one: income minus expenses. */
export const dailyNet = (reader: Reader, days: DaySpan): ReadonlyMap<IsoDate, number> =>
  new Map(
    reader
      .sql('SELECT date, sum(amount) FROM day_sums WHERE date BETWEEN :from AND :to GROUP BY date')
      .raw()
      .all({ from: days.from, to: days.to }) as [IsoDate, number][],
  );

/** Returns the last day for which a transaction or a movement of a bucket is entered; null in an empty vault. */
export const lastEnteredDay = (reader: Reader): IsoDate | null =>
  reader
    .sql(
      `SELECT max(date) FROM (SELECT max(date) AS date FROM transactions UNION ALL SELECT max(date) FROM bucket_entries)`,
    )
    .pluck()
    .get() as IsoDate | null;
