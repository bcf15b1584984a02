import type { Utilization } from '../../src-shared/contract/months.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { firstDay, lastDay, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { allCategories } from '../database/categories.ts';
import { budgetHistory, budgetsOf, budgetTotals } from '../database/category-budgets.ts';
import type { Reader } from '../database/connection.ts';
import { sumsBy } from '../database/report-sums.ts';
import { readSettings } from '../database/settings.ts';
import { isWholeMonths } from '../engine/report-period.ts';
import { carriedInto } from '../engine/rollover.ts';
import { computeUtilization } from '../engine/utilization.ts';
import { isFiltered, NO_FILTER } from './report-filter.ts';
import type { ReportContext } from './report-kind.ts';

/** What each category spent in a month, and what came in. */
type MonthSums = { readonly spent: ReadonlyMap<number | null, number>; readonly income: number };

const NOTHING: MonthSums = { spent: new Map(), income: 0 };

const sumsOfMonths = (reader: Reader, from: IsoDate, to: IsoDate): ReadonlyMap<Month, MonthSums> => {
  const sums = sumsBy(reader, { from, to, filter: NO_FILTER }, ['month', 'category']);
  const byMonth = Map.groupBy(sums, ({ keys: [month] }) => String(month));
  return new Map(
    [...byMonth].map(([month, sums]) => [
      month,
      {
        spent: new Map(sums.map(({ keys: [, id], expenses }) => [id as number | null, expenses])),
        income: sums.reduce((sum, { income }) => sum + income, 0),
      },
    ]),
  );
};

type Carry = (month: Month) => number;

/** What a category carries into any month up to `last`. */
const carryOf = (reader: Reader, id: number, sums: ReadonlyMap<Month, MonthSums>, last: Month): Carry => {
  const budgets = new Map(budgetHistory(reader, id, last).map(({ month, amount }) => [month, amount]));
  const history = [...new Set([...budgets.keys(), ...sums.keys()])].map((month) => ({
    month,
    budget: budgets.get(month) ?? null,
    spent: sums.get(month)?.spent.get(id) ?? 0,
  }));
  return (month) => carriedInto(month, history);
};

/** What is carried comes from all the months before. */
const BEGINNING: IsoDate = '0001-01-01';

/** Compares the budgets of some months, in order, with what was spent: as `utilizationOf` does, but all months at one go. */
export const utilizationsOf = (reader: Reader, months: readonly Month[]): readonly Utilization[] => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { statusEdges: edges, monthlyLimit, currency } = readSettings(reader);
  const categories = allCategories(reader);
  const carrying = categories.filter(({ rollover }) => rollover);
  const sums = sumsOfMonths(reader, carrying.length > 0 ? BEGINNING : firstDay(first), lastDay(last));
  const carries = carrying.map(({ id }) => [id, carryOf(reader, id, sums, last)] as const);
  return months.map((month) => {
    const { spent, income } = sums.get(month) ?? NOTHING;
    const carried = new Map(carries.map(([id, carry]) => [id, carry(month)]));
    const budgets = budgetsOf(reader, month);
    return computeUtilization({ month, categories, budgets, spent, carried, edges, monthlyLimit, income, currency });
  });
};

/** What a category may spend, in minor units. */
export type CategoryBudgets = ReadonlyMap<number, number>;

/**
 * Returns what each category may spend in a report's time: its budgets and what it carries into the first month. Null when no
 * budgets are asked for, and where none compare: in parts of months, and under a filter of anything but categories.
 */
export const budgetsIn = ({ reader, request, period }: ReportContext): CategoryBudgets | null => {
  const { comparison, filter } = request;
  if (comparison !== 'budget' || !isWholeMonths(period) || isFiltered(filter, ['categoryIds'])) return null;
  const [first, last] = [monthOf(period.from), monthOf(period.to)];
  const months = [...budgetTotals(reader).keys()].filter((month) => month >= first && month <= last);
  const budgets = new Map<number, number>();
  const add = (id: number, amount: number): unknown => budgets.set(id, (budgets.get(id) ?? 0) + amount);
  for (const month of months) for (const { categoryId, amount } of budgetsOf(reader, month)) add(categoryId, amount);
  const carried = utilizationsOf(reader, [first]).flatMap(({ rows }) => rows);
  for (const { categoryId, carried: amount } of carried)
    if (categoryId !== null && amount !== 0) add(categoryId, amount);
  const wanted = filter.categoryIds;
  return new Map([...budgets].filter(([id]) => wanted.length === 0 || wanted.includes(id)));
};
