import type { ReportSpan } from '../../../src-shared/contract/report-document.ts';
import { firstDay, lastDay, monthOf } from '../../../src-shared/month.ts';
import { allCategories } from '../../database/categories.ts';
import { isWholeMonths } from '../../engine/report-period.ts';
import type { DaySpan } from '../../engine/report-period.ts';
import { comparedDays } from '../report-compared.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { limitTexts, utilizationFigures } from '../report-utilized-figures.ts';
import { utilizedMonths } from '../report-utilized-months.ts';
import { utilizedCharts, utilizedTable } from '../report-utilized-table.ts';
import { sumUsed, utilizedLines, utilizedTime } from '../report-utilized.ts';

/** Budgets are of whole months, so parts of months are taken as a whole, and so is what they are compared with. */
const inWholeMonths = (context: ReportContext): ReportContext => {
  const { period, compared, words } = context;
  const labelled = (span: DaySpan): ReportSpan => ({ ...span, label: words.span(span) });
  const whole = { from: firstDay(monthOf(period.from)), to: lastDay(monthOf(period.to)) };
  const other = compared === null ? null : comparedDays(context, whole);
  return { ...context, period: labelled(whole), compared: other && labelled(other) };
};

const nameIn = ({ reader }: ReportContext): ((id: number | null) => string) => {
  const names = new Map(allCategories(reader).map(({ id, name }) => [id, name]));
  return (id) => (id === null ? 'Uncategorized' : (names.get(id) ?? ''));
};

/** Budgets compared with what was spent, in one month or several. */
export const report: ReportKind = {
  kind: 'utilization',
  title: 'Budget utilization',
  description: 'How far each category’s budget was used, what it carried and what is left.',
  icon: 'gauge',
  position: 3,
  period: 'any',
  comparisons: ['none', 'previous', 'last-year'],
  filters: ['categories'],
  groupings: [],
  defaults: { period: { kind: 'relative', span: 'this-month' } },
  build: (asked) => {
    const context = inWholeMonths(asked);
    const time = utilizedTime(context);
    const lines = utilizedLines(time, nameIn(context));
    const whole = sumUsed(lines.map((line) => line.whole));
    return {
      period: context.period,
      compared: context.compared,
      figures: utilizationFigures(context, time, whole),
      sections: [
        ...limitTexts(context, time),
        ...(context.request.charts ? utilizedCharts(context, lines) : []),
        utilizedTable(context, time, lines),
        ...(time.months.length > 1 ? utilizedMonths(context, time, lines) : []),
      ],
      ...(isWholeMonths(asked.period) ? {} : { filters: [{ label: 'Whole months', value: context.period.label }] }),
    };
  },
};
