import type { ReportChart, ReportFigure } from '../../../src-shared/contract/report-document.ts';
import type { CurrencyWorth, Worth } from '../../engine/report-net-worth.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { netWorthOf } from '../report-net-worth.ts';
import type { NetWorth } from '../report-net-worth.ts';
import { accountsTable, overTimeTables } from '../report-net-worth-table.ts';
import { changePercent, groupLabels, reportChart, reportFigure } from '../report-parts.ts';

const chartOf = (context: ReportContext, { grouping, groups, overTime }: NetWorth): ReportChart => {
  const line = (name: string, valueOf: (worth: Worth) => number, tone: 'income' | 'spending' | null) => ({
    name,
    values: (overTime[0] ?? []).map(valueOf),
    tone,
  });
  return reportChart(context, {
    key: 'time-chart',
    title: `Net worth at the end of each ${grouping}`,
    shape: 'line',
    ...groupLabels(context, grouping, groups),
    series: [
      line('Net worth', ({ net }) => net, null),
      line('Assets', ({ assets }) => assets, 'income'),
      line('Debts', ({ debts }) => debts, 'spending'),
    ],
  });
};

const figuresOf = (
  { words, period, compared: span }: ReportContext,
  { currency, opening, closing, compared }: CurrencyWorth,
  label: (name: string) => string,
): readonly ReportFigure[] => {
  const money = (amount: number): string => words.money(amount, currency);
  const change = closing.net - opening.net;
  return [
    reportFigure({
      key: `net-${currency}`,
      label: label('Net worth'),
      value: closing.net,
      currency,
      changePercent: changePercent(closing.net, span === null ? opening.net : compared.net),
      formula: `Assets ${money(closing.assets)} plus debts ${money(closing.debts)}, at the end of ${words.day(period.to)}.`,
      tone: closing.net < 0 ? 'bad' : 'good',
    }),
    reportFigure({
      key: `change-${currency}`,
      label: label('Change'),
      value: change,
      currency,
      formula: `${money(closing.net)} at the end minus ${money(opening.net)} before ${words.day(period.from)}.`,
      tone: change < 0 ? 'bad' : 'good',
    }),
  ];
};

/** What is owned and owed, at the end of a period and over time. */
export const report: ReportKind = {
  kind: 'net-worth',
  title: 'Net worth',
  description: 'What you own and what you owe, account by account and over time.',
  icon: 'building-bank',
  position: 6,
  period: 'any',
  comparisons: ['none', 'last-year'],
  filters: ['accounts'],
  groupings: ['week', 'month', 'quarter', 'year'],
  allAccounts: true,
  defaults: { period: { kind: 'relative', span: 'last-12-months' } },
  build: (context) => {
    const worth = netWorthOf(context);
    const isOnly = worth.currencies.length === 1;
    return {
      figures: worth.currencies.flatMap((own) =>
        figuresOf(context, own, (name) => (isOnly ? name : `${name} in ${own.currency}`)),
      ),
      sections: [
        ...(context.request.charts && worth.groups.length > 1 ? [chartOf(context, worth)] : []),
        accountsTable(context, worth),
        ...overTimeTables(context, worth),
      ],
    };
  },
};
