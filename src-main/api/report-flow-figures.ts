import type { ReportFigure } from '../../src-shared/contract/report-document.ts';
import type { ReportContext } from './report-kind.ts';
import { changePercent, openRows, partPercent, reportFigure } from './report-parts.ts';

/** Minor units of the base currency; expenses are positive and less their refunds. */
export type Flows = { readonly income: number; readonly expenses: number };

/** Returns what is left of the income, in percent of it; null without income. */
export const savingsRate = ({ income, expenses }: Flows): number | null =>
  income > 0 ? partPercent(income - expenses, income) : null;

/** Returns what an amount was in the time compared with, to go behind its formula. */
export const wasWords = ({ compared, words }: ReportContext, before: number | null): string =>
  compared === null || before === null ? '' : ` ${compared.label}: ${words.money(before)}.`;

const rateFigure = (context: ReportContext, now: Flows, before: Flows | null): ReportFigure => {
  const { compared, words } = context;
  const [rate, was] = [savingsRate(now), before && savingsRate(before)];
  const wasRate = compared === null || was === null ? '' : ` ${compared.label}: ${words.percent(was)}.`;
  const tone = rate !== null && rate < 0 ? 'bad' : 'good';
  return reportFigure({
    key: 'savings-rate',
    label: 'Savings rate',
    type: 'percent',
    value: rate,
    formula: `(Income − expenses) ÷ income × 100; empty without income.${wasRate}`,
    tone: rate === null ? null : tone,
    open: openRows(context),
  });
};

/** Makes the headline figures of a report's time: income, expenses, net and the savings rate. */
export const flowFigures = (context: ReportContext, now: Flows, before: Flows | null): readonly ReportFigure[] => {
  const [was, net] = [before ?? { income: null, expenses: null }, now.income - now.expenses];
  const netBefore = before && before.income - before.expenses;
  return [
    reportFigure({
      key: 'income',
      label: 'Income',
      value: now.income,
      changePercent: changePercent(now.income, was.income),
      formula: `What came in on budget accounts, without transfers between them.${wasWords(context, was.income)}`,
      open: openRows(context, { flow: 'income' }),
    }),
    reportFigure({
      key: 'expenses',
      label: 'Expenses',
      value: now.expenses,
      changePercent: changePercent(now.expenses, was.expenses),
      formula: `What was spent on budget accounts, less refunds and without transfers between them.${wasWords(context, was.expenses)}`,
      open: openRows(context, { flow: 'expense' }),
    }),
    reportFigure({
      key: 'net',
      label: 'Net',
      value: net,
      changePercent: changePercent(net, netBefore),
      formula: `Income − expenses.${wasWords(context, netBefore)}`,
      tone: net < 0 ? 'bad' : 'good',
      open: openRows(context),
    }),
    rateFigure(context, now, before),
  ];
};
