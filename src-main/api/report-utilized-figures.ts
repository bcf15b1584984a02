import type { ReportFigure, ReportText } from '../../src-shared/contract/report-document.ts';
import type { Utilization } from '../../src-shared/contract/months.ts';
import { isFiltered } from './report-filter.ts';
import { wasWords } from './report-flow-figures.ts';
import type { ReportContext } from './report-kind.ts';
import { changePercent, openRows, reportFigure } from './report-parts.ts';
import { remainingOf, usedOf } from './report-utilized.ts';
import type { Used, UtilizedTime } from './report-utilized.ts';

const beforeOf = ({ before }: UtilizedTime): number | null =>
  before === null ? null : [...before.values()].reduce((sum, spent) => sum + spent, 0);

const toneOf = (used: Used): ReportFigure['tone'] => {
  if (!used.isPlanned) return null;
  return remainingOf(used) < 0 ? 'bad' : 'good';
};

/** Makes the headline figures: budgets, what was spent of them, what is left, and what was spent without one. */
export const utilizationFigures = (
  context: ReportContext,
  time: UtilizedTime,
  whole: Used,
): readonly ReportFigure[] => {
  const was = beforeOf(time);
  const unbudgeted = time.months
    .flatMap(({ rows }) => rows)
    .reduce((sum, { status, spent }) => sum + (status === 'unbudgeted' ? spent : 0), 0);
  return [
    reportFigure({ key: 'budget', label: 'Budget', value: whole.budget, formula: 'All category budgets together.' }),
    ...(whole.carried === 0
      ? []
      : [
          reportFigure({
            key: 'carried',
            label: 'Carried in',
            value: whole.carried,
            formula: 'What categories that roll over brought from the month before; below zero for an overspend.',
          }),
        ]),
    reportFigure({
      key: 'spent',
      label: 'Spent',
      value: whole.spent,
      changePercent: changePercent(whole.spent, was),
      formula: `All expenses less refunds, with or without a budget.${wasWords(context, was)}`,
      open: openRows(context, { flow: 'expense' }),
    }),
    reportFigure({
      key: 'remaining',
      label: 'Remaining',
      value: remainingOf(whole),
      formula: `Budget${whole.carried === 0 ? '' : ' + carried in'} − spent.`,
      tone: toneOf(whole),
    }),
    reportFigure({
      key: 'used',
      label: 'Used',
      type: 'percent',
      value: usedOf(whole),
      formula: `Spent ÷ ${whole.carried === 0 ? 'budget' : '(budget + carried in)'} × 100; empty without a budget.`,
      tone: toneOf(whole),
    }),
    reportFigure({
      key: 'unbudgeted',
      label: 'Spent without a budget',
      value: unbudgeted,
      formula: 'Expenses in categories that had no budget that month; they count as spent above.',
    }),
  ];
};

const limitWords = ({ words }: ReportContext, { compliance, totalBudget }: Utilization): string => {
  if (compliance.monthlyLimit === null) return 'No monthly limit is set.';
  if (compliance.message !== null) return compliance.message;
  const [total, limit] = [words.money(totalBudget), words.money(compliance.monthlyLimit)];
  const left = words.money(compliance.monthlyLimit - totalBudget);
  return `Combined category budgets (${total}) keep to the monthly limit (${limit}); ${left} may still be budgeted.`;
};

/** Tells of each month whether its budgets keep to the limit; nothing under a filter, as the limit is for all of them. */
export const limitTexts = (context: ReportContext, { months }: UtilizedTime): readonly ReportText[] => {
  if (isFiltered(context.request.filter) || months.length === 0) return [];
  const [only, ...others] = months;
  const broken = months.filter(({ compliance }) => compliance.totalBudgetExceedsLimit);
  const told = others.length === 0 && only !== undefined ? [only] : broken;
  const paragraphs = told.map((month) =>
    others.length === 0
      ? limitWords(context, month)
      : `${context.words.month(month.month)}: ${limitWords(context, month)}`,
  );
  const kept = only?.compliance.monthlyLimit === null ? 'No monthly limit is set.' : 'Every month keeps to the limit.';
  return [
    { kind: 'text', key: 'limit', title: 'Monthly limit', paragraphs: paragraphs.length > 0 ? paragraphs : [kept] },
  ];
};
