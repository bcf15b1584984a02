import type {
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportSpan,
  ReportTable,
} from '../../src-shared/contract/report-document.ts';
import { sumMoney } from '../../src-shared/money.ts';
import { allCategories } from '../database/categories.ts';
import { sumsBy } from '../database/report-sums.ts';
import type { GroupSum } from '../database/report-sums.ts';
import { usedPercent } from '../engine/budget-status.ts';
import { budgetsIn } from './report-budgets.ts';
import type { CategoryBudgets } from './report-budgets.ts';
import type { Flows } from './report-flow-figures.ts';
import type { ReportContext } from './report-kind.ts';
import {
  comparedCells,
  comparedColumns,
  openRows,
  reportColumn,
  reportRow,
  reportTable,
  sharePercents,
} from './report-parts.ts';

export type Side = 'income' | 'expenses';

/** The flow of a side, as the list of transactions filters by it. */
export const SIDE_FLOWS = { income: 'income', expenses: 'expense' } as const;

const SIDE_TITLES: Readonly<Record<Side, string>> = { income: 'Income by category', expenses: 'Expenses by category' };

/** Income and expenses by category, and what they are compared with. */
export type CategorySums = {
  readonly now: readonly GroupSum[];
  /** Null without a comparison with another time. */
  readonly before: readonly GroupSum[] | null;
  /** Null without a comparison with budgets. */
  readonly budgets: CategoryBudgets | null;
};

/** Returns the sums by category of a report's time. */
export const categorySums = (context: ReportContext): CategorySums => {
  const { reader, scope, period, compared } = context;
  return {
    now: sumsBy(reader, scope(period), ['category']),
    before: compared === null ? null : sumsBy(reader, scope(compared), ['category']),
    budgets: budgetsIn(context),
  };
};

/** Adds up one side of some sums. */
export const sideTotal = (sums: readonly GroupSum[], side: Side): number =>
  sums.reduce((sum, row) => sum + row[side], 0);

/** Returns the totals of both sides. */
export const flowsOf = (sums: readonly GroupSum[]): Flows => ({
  income: sideTotal(sums, 'income'),
  expenses: sideTotal(sums, 'expenses'),
});

/** One category on one side. */
export type SideRow = {
  readonly id: number | null;
  readonly name: string;
  readonly amount: number;
  readonly before: number;
  readonly budget: number | null;
};

const amountsOf = (sums: readonly GroupSum[] | null, side: Side): ReadonlyMap<number | null, number> =>
  new Map((sums ?? []).map((sum) => [sum.keys[0] as number | null, sum[side]]));

/** Returns one side's categories, the largest first; one with nothing to show is left out. */
export const sideRows = ({ reader, settings }: ReportContext, side: Side, sums: CategorySums): readonly SideRow[] => {
  const names = new Map(allCategories(reader).map(({ id, name }) => [id, name]));
  const collator = new Intl.Collator(settings.locale);
  const [now, before] = [amountsOf(sums.now, side), amountsOf(sums.before, side)];
  const budgets: CategoryBudgets = (side === 'expenses' ? sums.budgets : null) ?? new Map();
  return [...new Set([...now.keys(), ...before.keys(), ...budgets.keys()])]
    .map((id) => ({
      id,
      name: id === null ? 'Uncategorized' : (names.get(id) ?? ''),
      amount: now.get(id) ?? 0,
      before: before.get(id) ?? 0,
      budget: (id === null ? null : budgets.get(id)) ?? null,
    }))
    .filter(({ amount, before, budget }) => amount !== 0 || before !== 0 || (budget !== null && budget !== 0))
    .toSorted((a, b) => b.amount - a.amount || collator.compare(a.name, b.name));
};

type Extra = {
  readonly columns: readonly ReportColumn[];
  readonly cells: (row: Pick<SideRow, 'amount' | 'before' | 'budget'>) => readonly ReportCell[];
};

const NOTHING_EXTRA: Extra = { columns: [], cells: () => [] };

const comparedWith = (compared: ReportSpan): Extra => ({
  columns: comparedColumns(compared),
  cells: ({ amount, before }) => comparedCells(amount, before),
});

const BUDGETED: Extra = {
  columns: [
    reportColumn('budget', 'Budget', 'amount'),
    reportColumn('remaining', 'Remaining', 'amount'),
    reportColumn('used', 'Used', 'percent'),
  ],
  cells: ({ amount, budget }) => [
    budget,
    (budget ?? 0) - amount,
    budget === null ? null : usedPercent(amount, budget) + 0,
  ],
};

const extraOf = ({ compared }: ReportContext, side: Side, { budgets }: CategorySums): Extra => {
  if (compared !== null) return comparedWith(compared);
  return budgets !== null && side === 'expenses' ? BUDGETED : NOTHING_EXTRA;
};

const noteOf = ({ request }: ReportContext, side: Side, isEmpty: boolean, { budgets }: CategorySums): string => {
  if (isEmpty) return side === 'income' ? 'Nothing came in.' : 'Nothing was spent.';
  if (side === 'income' || request.comparison !== 'budget') return '';
  return budgets === null
    ? 'Budgets are of whole months and whole categories, so what this report counts has none to compare with.'
    : 'Budgets include what was carried into the first month. What has no budget counts against the total.';
};

/** Adds up categories; without any budget among them there is none in all. */
export const wholeOf = (rows: readonly SideRow[]): Pick<SideRow, 'amount' | 'before' | 'budget'> => ({
  amount: sumMoney(rows.map(({ amount }) => amount)),
  before: sumMoney(rows.map(({ before }) => before)),
  budget: rows.some(({ budget }) => budget !== null) ? sumMoney(rows.map(({ budget }) => budget ?? 0)) : null,
});

/** Makes the table of one side by category, with what it is compared with. */
export const sideTable = (context: ReportContext, side: Side, sums: CategorySums): ReportTable => {
  const rows = sideRows(context, side, sums);
  const extra = extraOf(context, side, sums);
  const whole = wholeOf(rows);
  const shares = sharePercents(rows.map(({ amount }) => amount));
  const line = (row: SideRow, index: number): ReportRow =>
    reportRow([row.name, row.amount, shares[index] ?? null, ...extra.cells(row)], {
      open: openRows(context, { categoryId: row.id, flow: SIDE_FLOWS[side] }),
    });
  return reportTable({
    key: side,
    title: SIDE_TITLES[side],
    note: noteOf(context, side, rows.length === 0, sums),
    columns: [
      reportColumn('category', 'Category'),
      reportColumn('amount', 'Amount', 'amount'),
      reportColumn('share', 'Share', 'percent'),
      ...extra.columns,
    ],
    rows: rows.map(line),
    totals: [
      reportRow(['Total', whole.amount, whole.amount > 0 ? 100 : null, ...extra.cells(whole)], {
        open: openRows(context, { flow: SIDE_FLOWS[side] }),
      }),
    ],
  });
};
