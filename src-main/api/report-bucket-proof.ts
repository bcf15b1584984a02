import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import { budgetMovement } from '../database/report-balances.ts';
import { sumLines, totalHeld } from './report-bucket-state.ts';
import type { BucketState } from './report-bucket-state.ts';
import type { ReportContext } from './report-kind.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';

/** Makes the table of both sides of the law that holds for all money: what is there, and where it came from. */
export const proofTable = ({ reader, period, words }: ReportContext, now: BucketState): ReportTable => {
  const { opening, earned, income, expenses } = budgetMovement(reader, period);
  const [allIncome, allExpenses] = [earned + income, earned - opening + expenses];
  const held = sumLines('', now.buckets).closing;
  const sum = (name: string, amount: number) => reportRow([name, amount], { style: 'subtotal' });
  const part = (name: string, amount: number, flow?: 'income' | 'expense') =>
    reportRow([name, amount], { open: flow === undefined ? null : { flow, to: period.to } });
  const isProved = totalHeld(now) === allIncome - allExpenses;
  return reportTable({
    key: 'proof',
    title: 'Proof',
    note: isProved
      ? `On ${words.day(period.to)} buckets and unallocated money are exactly all income less all expenses until then.`
      : 'The two sums differ: this vault’s sums are damaged. Restore a backup.',
    columns: [reportColumn('item', 'Item'), reportColumn('amount', 'Amount', 'amount')],
    rows: [
      part('In buckets', held),
      ...(now.unbucketed === null ? [] : [part('Spent without a bucket', now.unbucketed.closing)]),
      part('Unallocated', now.unallocated.closing),
      sum('What there is', totalHeld(now)),
      part('All income', allIncome, 'income'),
      part('All expenses', 0 - allExpenses, 'expense'),
      sum('Where it came from', allIncome - allExpenses),
    ],
  });
};
