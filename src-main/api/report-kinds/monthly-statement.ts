import type { ReportChart, ReportFigure, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { addDays } from '../../../src-shared/date.ts';
import { budgetMovement, dailyNet } from '../../database/report-balances.ts';
import type { BudgetMovement } from '../../database/report-balances.ts';
import { accountLines, accountTable, sumAccounts } from '../report-account-table.ts';
import { bucketState } from '../report-bucket-state.ts';
import { bucketTable } from '../report-bucket-table.ts';
import { dayBefore } from '../report-cash.ts';
import { sideCharts } from '../report-flow-chart.ts';
import { flowFigures, wasWords } from '../report-flow-figures.ts';
import { categorySums, sideTable } from '../report-flow-sides.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { largestTable } from '../report-largest.ts';
import { changePercent, openRows, reportChart, reportFigure } from '../report-parts.ts';
import { statementTable } from '../report-statement-table.ts';
import { limitTexts } from '../report-utilized-figures.ts';
import { utilizedTime } from '../report-utilized.ts';

type Budget = { readonly now: BudgetMovement; readonly before: BudgetMovement | null };

const closingOf = ({ opening, income, expenses }: BudgetMovement): number => opening + income - expenses;

const figures = (context: ReportContext, { now, before }: Budget): readonly ReportFigure[] => {
  const { period, words } = context;
  const balance = (key: string, label: string, formula: string, of: (movement: BudgetMovement) => number) => {
    const was = before && of(before);
    return reportFigure({
      key,
      label,
      value: of(now),
      changePercent: changePercent(of(now), was),
      formula: `${formula}${wasWords(context, was)}`,
      tone: of(now) < 0 ? 'bad' : null,
      open: { flow: 'any', to: key === 'opening' ? dayBefore(period) : period.to },
    });
  };
  return [
    balance(
      'opening',
      'Opening balance',
      `All income less all expenses before ${words.day(period.from)}: what was in buckets and unallocated.`,
      ({ opening }) => opening,
    ),
    ...flowFigures(context, now, before),
    balance('closing', 'Closing balance', 'Opening balance + income − expenses.', closingOf),
  ];
};

const statement = (context: ReportContext, { now, before }: Budget): ReportTable =>
  statementTable(
    context,
    [
      {
        name: 'Opening balance',
        amount: now.opening,
        before: before && before.opening,
        open: { flow: 'any', to: dayBefore(context.period) },
      },
      {
        name: 'Income',
        amount: now.income,
        before: before && before.income,
        open: openRows(context, { flow: 'income' }),
      },
      {
        name: 'Expenses',
        amount: 0 - now.expenses,
        before: before && 0 - before.expenses,
        open: openRows(context, { flow: 'expense' }),
      },
    ],
    { name: 'Closing balance', open: { flow: 'any', to: context.period.to } },
  );

/** Longer than this, days are no longer told apart. */
const MOST_DAYS = 92;

/** The balance at the end of each day that has begun. */
const balanceCharts = (context: ReportContext, { now }: Budget): readonly ReportChart[] => {
  const { reader, period, today } = context;
  const changes = dailyNet(reader, period);
  const last = [...changes.keys()].reduce((latest, day) => (day > latest ? day : latest), today);
  const labels: string[] = [];
  const values: number[] = [];
  let balance = now.opening;
  for (let day = period.from; day <= period.to && day <= last; day = addDays(day, 1)) {
    balance += changes.get(day) ?? 0;
    labels.push(day);
    values.push(balance);
    if (labels.length > MOST_DAYS) return [];
  }
  if (labels.length < 2) return [];
  return [
    reportChart(context, {
      key: 'balance-chart',
      title: `The balance day by day, ${period.label}`,
      shape: 'area',
      labelType: 'date',
      labels,
      series: [{ name: 'Balance', values, tone: null }],
      opens: labels.map((day) => openRows(context, { from: day, to: day })),
    }),
  ];
};

/** Each account in its own currency, and why those on the budget may differ from its balance. */
const accounts = (context: ReportContext, { now }: Budget): ReportTable => {
  const { reader, period, words } = context;
  const lines = accountLines(reader, period);
  const underWay = sumAccounts(lines.filter(({ onBudget }) => onBudget)).closing - closingOf(now);
  const note = `Transfers of ${words.money(Math.abs(underWay))} between them were under way at the end.`;
  return accountTable(context, lines, underWay === 0 ? '' : ` ${note}`);
};

/** A month of the whole vault, from the opening to the closing balance, as an accountant hands it over. */
export const report: ReportKind = {
  kind: 'monthly-statement',
  title: 'Monthly statement',
  description: 'A whole month: balances, income and expenses, buckets, largest transactions and accounts.',
  icon: 'calendar-dollar',
  position: 1,
  period: 'month',
  comparisons: ['none', 'previous', 'last-year', 'budget'],
  filters: [],
  groupings: [],
  defaults: { period: { kind: 'relative', span: 'this-month' }, comparison: 'previous' },
  build: (context) => {
    const { reader, period, compared, request } = context;
    const budget = { now: budgetMovement(reader, period), before: compared && budgetMovement(reader, compared) };
    const sums = categorySums(context);
    const held = bucketState(reader, period);
    const heldBefore = compared && bucketState(reader, compared);
    return {
      figures: figures(context, budget),
      sections: [
        statement(context, budget),
        ...(request.charts ? balanceCharts(context, budget) : []),
        sideTable(context, 'income', sums),
        ...(request.charts ? sideCharts(context, 'expenses', sums) : []),
        sideTable(context, 'expenses', sums),
        ...(sums.budgets === null ? [] : limitTexts(context, utilizedTime(context))),
        bucketTable(context, held, heldBefore, { key: 'buckets', title: 'Buckets' }),
        largestTable(context),
        accounts(context, budget),
      ],
    };
  },
};
