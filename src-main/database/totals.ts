import { firstDay, lastDay } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { DaySpan } from '../engine/report-period.ts';
import type { Reader } from './connection.ts';

export type FlowTotals = {
  /** Minor units of the base currency; expenses positive. */
  readonly income: number;
  readonly expenses: number;
};

type FlowRow = { readonly flow: number; readonly amount: number };

const asTotals = (rows: readonly FlowRow[]): FlowTotals => ({
  income: rows.find((row) => row.flow === 1)?.amount ?? 0,
  expenses: 0 - (rows.find((row) => row.flow === 2)?.amount ?? 0),
});

/** Returns all income and expenses ever, on budget accounts. */
export const lifetimeTotals = (reader: Reader): FlowTotals =>
  asTotals(
    reader.sql('SELECT flow, sum(amount) AS amount FROM category_sums GROUP BY flow').all() as readonly FlowRow[],
  );

/** Returns the income and expenses of one month. */
export const monthTotals = (reader: Reader, month: Month): FlowTotals =>
  asTotals(
    reader
      .sql('SELECT flow, sum(amount) AS amount FROM day_sums WHERE date BETWEEN ? AND ? GROUP BY flow')
      .all(firstDay(month), lastDay(month)) as readonly FlowRow[],
  );

/** Returns what was spent by category between two days, as positive amounts; null stands for uncategorized. */
export const spentByCategory = (reader: Reader, from: string, to: string): ReadonlyMap<number | null, number> => {
  const rows = reader
    .sql(
      'SELECT category_id AS id, -sum(amount) AS spent FROM day_sums WHERE flow = 2 AND date BETWEEN ? AND ? GROUP BY category_id',
    )
    .all(from, to) as readonly { id: number; spent: number }[];
  return new Map(rows.map(({ id, spent }) => [id === 0 ? null : id, spent]));
};

/** Returns income minus allocations: the money that no bucket has yet. */
export const unallocatedMoney = (reader: Reader): number => {
  const row = reader
    .sql(
      `SELECT (SELECT ifnull(sum(amount), 0) FROM category_sums WHERE flow = 1) - (SELECT ifnull(sum(allocated), 0) FROM bucket_sums) AS rest`,
    )
    .get() as { rest: number };
  return row.rest;
};

export type MonthFlow = FlowTotals & { readonly month: Month };

/** Returns income and expenses for each month between two, including empty ones only if they hold rows. */
export const monthSeries = (reader: Reader, from: Month, to: Month): readonly MonthFlow[] =>
  reader
    .sql(
      `SELECT substr(date, 1, 7) AS month, sum(iif(flow = 1, amount, 0)) AS income, -sum(iif(flow = 2, amount, 0)) AS expenses
       FROM day_sums WHERE date BETWEEN ? AND ? GROUP BY 1 ORDER BY 1`,
    )
    .all(firstDay(from), lastDay(to)) as readonly MonthFlow[];

/** Returns the first and last day that hold a transaction; null in an empty vault. */
export const dateRange = (reader: Reader): { readonly first: string; readonly last: string } | null => {
  const row = reader
    .sql('SELECT (SELECT min(date) FROM transactions) AS first, (SELECT max(date) FROM transactions) AS last')
    .get();
  const { first, last } = row as { first: string | null; last: string | null };
  return first !== null && last !== null ? { first, last } : null;
};

/** Returns the last day of some that holds a transaction; null without any. */
export const lastEntryIn = (reader: Reader, { from, to }: DaySpan): string | null =>
  reader.sql('SELECT max(date) FROM transactions WHERE date BETWEEN ? AND ?').pluck().get(from, to) as string | null;

/** Returns income minus expenses through a day: what is in the buckets and unallocated then. */
export const balanceThrough = (reader: Reader, day: string): number =>
  reader
    .sql(
      `SELECT (SELECT ifnull(sum(amount), 0) FROM category_sums) - (SELECT ifnull(sum(amount), 0) FROM day_sums WHERE date > ?)`,
    )
    .pluck()
    .get(day) as number;
