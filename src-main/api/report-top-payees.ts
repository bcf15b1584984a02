import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import { payeeNames } from '../database/report-names.ts';
import { sumsBy } from '../database/report-sums.ts';
import { SIDE_FLOWS } from './report-flow-sides.ts';
import type { Side } from './report-flow-sides.ts';
import type { ReportContext } from './report-kind.ts';
import { openRows, reportColumn, reportRow, reportTable, sharePercents } from './report-parts.ts';

const MOST = 10;

type PayeeSum = {
  readonly id: number | null;
  readonly name: string;
  readonly income: number;
  readonly expenses: number;
};

const payeeSums = ({ reader, scope, period }: ReportContext): readonly PayeeSum[] => {
  const sums = sumsBy(reader, scope(period), ['payee']);
  const ids = sums.flatMap(({ keys: [id] }) => (typeof id === 'number' ? [id] : []));
  const names = new Map(payeeNames(reader, ids).map(({ id, name }) => [id, name]));
  return sums.map(({ keys: [key], income, expenses }) => {
    const id = key as number | null;
    return { id, name: id === null ? 'Without a payee' : (names.get(id) ?? ''), income, expenses };
  });
};

const TITLES: Readonly<Record<Side, string>> = {
  income: 'Who paid the most',
  expenses: 'Who was paid the most',
};

const sideOf = (context: ReportContext, sums: readonly PayeeSum[], side: Side): ReportTable => {
  const collator = new Intl.Collator(context.settings.locale);
  const all = sums
    .filter((sum) => sum[side] !== 0)
    .toSorted((a, b) => b[side] - a[side] || collator.compare(a.name, b.name))
    .map(({ id, name, ...sum }) => ({
      name,
      amount: sum[side],
      open: id === null ? null : openRows(context, { payeeId: id, flow: SIDE_FLOWS[side] }),
    }));
  const others = all.slice(MOST);
  const rest = others.reduce((sum, { amount }) => sum + amount, 0);
  const joined = others.length > 0 ? [{ name: `${others.length} others`, amount: rest, open: null }] : [];
  const lines = [...all.slice(0, MOST), ...joined];
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const shares = sharePercents(lines.map(({ amount }) => amount));
  return reportTable({
    key: `payees-${side}`,
    title: TITLES[side],
    note: lines.length === 0 ? 'Nobody.' : '',
    columns: [
      reportColumn('payee', 'Payee'),
      reportColumn('amount', side === 'income' ? 'Income' : 'Expenses', 'amount'),
      reportColumn('share', 'Share', 'percent'),
    ],
    rows: lines.map(({ name, amount, open }, index) => reportRow([name, amount, shares[index] ?? null], { open })),
    totals: [
      reportRow(['Total', total, total > 0 ? 100 : null], { open: openRows(context, { flow: SIDE_FLOWS[side] }) }),
    ],
  });
};

/** Makes the tables of the payees with the largest sums on each side, the others joined. */
export const topPayees = (context: ReportContext): readonly ReportTable[] => {
  const sums = payeeSums(context);
  return [sideOf(context, sums, 'income'), sideOf(context, sums, 'expenses')];
};
