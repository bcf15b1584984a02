import type { ReportChart, ReportTable } from '../../src-shared/contract/report-document.ts';
import { ownTransfers } from '../database/report-balances.ts';
import type { Cash } from './report-cash.ts';
import { groupingNote } from './report-flow-time.ts';
import type { TimeGroups } from './report-flow-time.ts';
import type { ReportContext } from './report-kind.ts';
import { groupLabels, openRows, reportChart, reportColumn, reportRow, reportTable } from './report-parts.ts';

/** A week, month, quarter or year with the balance at its end. */
export type CashMoment = TimeGroups['groups'][number] & {
  readonly transfers: number;
  readonly net: number;
  readonly balance: number;
};

/** Returns each group of days with its net and the balance at its end. */
export const cashMoments = ({ reader, period }: ReportContext, now: Cash, { grouping, groups }: TimeGroups) => {
  const ids = now.accounts.map(({ id }) => id);
  const transfers = ownTransfers(reader, period, ids, grouping);
  let balance = now.opening;
  return groups.map((group): CashMoment => {
    const moved = transfers.get(group.key) ?? 0;
    const net = group.income - group.expenses + moved;
    balance += net;
    return { ...group, transfers: moved, net, balance };
  });
};

/** Makes the table of money in and out over time with the running balance. */
export const cashTable = (context: ReportContext, time: TimeGroups, moments: readonly CashMoment[]): ReportTable => {
  const moves = moments.some(({ transfers }) => transfers !== 0);
  const sum = (pick: (moment: CashMoment) => number): number =>
    moments.reduce((total, moment) => total + pick(moment), 0);
  return reportTable({
    key: 'time',
    title: `Money in and out, by ${time.grouping}`,
    note: groupingNote(time),
    columns: [
      reportColumn('period', 'Period'),
      reportColumn('in', 'In', 'amount'),
      reportColumn('out', 'Out', 'amount'),
      ...(moves ? [reportColumn('transfers', 'Transfers', 'amount')] : []),
      reportColumn('net', 'Net', 'amount'),
      reportColumn('balance', 'Balance', 'amount'),
    ],
    rows: moments.map(({ label, income, expenses, transfers, net, balance, open }) =>
      reportRow([label, income, expenses, ...(moves ? [transfers] : []), net, balance], { open }),
    ),
    totals: [
      reportRow(
        [
          'Total',
          sum(({ income }) => income),
          sum(({ expenses }) => expenses),
          ...(moves ? [sum(({ transfers }) => transfers)] : []),
          sum(({ net }) => net),
          null,
        ],
        { open: openRows(context) },
      ),
    ],
  });
};

/** Makes the charts of money in beside money out, and of the balance. */
export const cashCharts = (
  context: ReportContext,
  { grouping }: TimeGroups,
  moments: readonly CashMoment[],
): readonly ReportChart[] => {
  const shared = { ...groupLabels(context, grouping, moments), opens: moments.map(({ open }) => open) };
  return [
    reportChart(context, {
      ...shared,
      key: 'flow-chart',
      title: `Money in beside money out, by ${grouping}`,
      shape: 'bar',
      series: [
        { name: 'In', values: moments.map(({ income }) => income), tone: 'income' },
        { name: 'Out', values: moments.map(({ expenses }) => expenses), tone: 'spending' },
      ],
    }),
    reportChart(context, {
      ...shared,
      key: 'balance-chart',
      title: `Balance at the end of each ${grouping}`,
      shape: 'line',
      series: [{ name: 'Balance', values: moments.map(({ balance }) => balance), tone: null }],
    }),
  ];
};
