import type { ReportFigure, ReportSection, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { accountTable } from '../report-account-table.ts';
import { outsideTables } from '../report-cash-outside.ts';
import { cashCharts, cashMoments, cashTable } from '../report-cash-time.ts';
import { cashIn, openBalance } from '../report-cash.ts';
import type { Cash } from '../report-cash.ts';
import { wasWords } from '../report-flow-figures.ts';
import { timeGroups } from '../report-flow-time.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { changePercent, openRows, reportFigure } from '../report-parts.ts';
import { statementTable } from '../report-statement-table.ts';

type Flow = { readonly now: Cash; readonly before: Cash | null };

type Amount = Pick<ReportFigure, 'key' | 'label' | 'formula' | 'open'> & { readonly of: (cash: Cash) => number };

const netOf = ({ opening, closing }: Cash): number => closing - opening;

const hasTransfers = ({ now, before }: Flow): boolean => now.transfers !== 0 || (before?.transfers ?? 0) !== 0;

/** Without a filter a transfer shows only while one side of it lies within the days and the other does not. */
const transfersName = ({ request }: ReportContext): string =>
  request.filter.accountIds.length > 0 ? 'Transfers with other accounts on the budget' : 'Transfers under way';

const amounts = (context: ReportContext, flow: Flow): readonly Amount[] => {
  const { period, words } = context;
  const transfers = hasTransfers(flow) ? ` + ${transfersName(context).toLowerCase()}` : '';
  return [
    {
      key: 'opening',
      label: 'Opening balance',
      formula: `What these accounts on the budget held before ${words.day(period.from)}.`,
      open: openBalance(context, flow.now, 'opening'),
      of: (cash) => cash.opening,
    },
    {
      key: 'in',
      label: 'Money in',
      formula: 'All income, also what came from accounts off the budget.',
      open: openRows(context, { flow: 'income' }),
      of: ({ income }) => income,
    },
    {
      key: 'out',
      label: 'Money out',
      formula: 'All expenses less refunds, also what went to accounts off the budget.',
      open: openRows(context, { flow: 'expense' }),
      of: ({ expenses }) => expenses,
    },
    {
      key: 'net',
      label: 'Net',
      formula: `Money in − money out${transfers}.`,
      open: hasTransfers(flow) ? null : openRows(context),
      of: netOf,
    },
    {
      key: 'closing',
      label: 'Closing balance',
      formula: 'Opening balance + net.',
      open: openBalance(context, flow.now, 'closing'),
      of: (cash) => cash.closing,
    },
  ];
};

const TONED = new Set(['net', 'closing']);

const figures = (context: ReportContext, flow: Flow): readonly ReportFigure[] =>
  amounts(context, flow).map(({ of, formula, ...figure }) => {
    const [value, was] = [of(flow.now), flow.before && of(flow.before)];
    return reportFigure({
      ...figure,
      value,
      changePercent: changePercent(value, was),
      formula: `${formula}${wasWords(context, was)}`,
      tone: TONED.has(figure.key) && value < 0 ? 'bad' : null,
    });
  });

const steps = (context: ReportContext, flow: Flow): ReportTable => {
  const { now, before } = flow;
  const step = (name: string, of: (cash: Cash) => number, open: ReportFigure['open'] = null) => ({
    name,
    amount: of(now),
    before: before && of(before),
    open,
  });
  return statementTable(
    context,
    [
      step('Opening balance', ({ opening }) => opening, openBalance(context, now, 'opening')),
      step('Income', ({ income }) => income, openRows(context, { flow: 'income' })),
      step('Expenses', ({ expenses }) => 0 - expenses, openRows(context, { flow: 'expense' })),
      ...(hasTransfers(flow) ? [step(transfersName(context), ({ transfers }) => transfers)] : []),
    ],
    { name: 'Closing balance', open: openBalance(context, now, 'closing') },
  );
};

const sections = (context: ReportContext, flow: Flow): readonly ReportSection[] => {
  const time = timeGroups(context, context.request.grouping);
  const moments = cashMoments(context, flow.now, time);
  return [
    steps(context, flow),
    ...(context.request.charts && moments.length > 0 ? cashCharts(context, time, moments) : []),
    cashTable(context, time, moments),
    ...outsideTables(context, flow.now),
    accountTable(context, flow.now.accounts),
  ];
};

/** What came in, what went out, and how the balance of the accounts on the budget followed. */
export const report: ReportKind = {
  kind: 'cash-flow',
  title: 'Cash flow',
  description: 'Money in, money out and the balance over time, from the opening to the closing balance.',
  icon: 'arrows-exchange',
  position: 5,
  period: 'any',
  comparisons: ['none', 'previous', 'last-year'],
  filters: ['accounts'],
  groupings: ['week', 'month', 'quarter', 'year'],
  defaults: { period: { kind: 'relative', span: 'last-12-months' } },
  build: (context) => {
    const { period, compared } = context;
    const flow: Flow = { now: cashIn(context, period), before: compared && cashIn(context, compared) };
    return { figures: figures(context, flow), sections: sections(context, flow) };
  },
};
