import type { ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { Transaction } from '../../src-shared/contract/transactions.ts';
import { daysBetween } from '../../src-shared/date.ts';
import { listAccounts } from '../database/accounts.ts';
import { allCategories } from '../database/categories.ts';
import { listIds, transactionsById } from '../database/transaction-list.ts';
import type { ReportContext } from './report-kind.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';

const MOST = 10;

/** The largest by amount, whether they came in or went out. */
const largest = ({ reader, period }: ReportContext): readonly Transaction[] => {
  const filter = { from: period.from, to: period.to, flow: 'any' } as const;
  const ids = [true, false].flatMap((descending) =>
    listIds(reader, filter, { sort: 'amount', descending, offset: 0, limit: MOST }),
  );
  return transactionsById(reader, [...new Set(ids)])
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || daysBetween(b.date, a.date) || a.id - b.id)
    .slice(0, MOST);
};

/** Makes the table of the largest transactions that count on the budget. */
export const largestTable = (context: ReportContext): ReportTable => {
  const { reader } = context;
  const accounts = new Map(listAccounts(reader).map(({ id, name }) => [id, name]));
  const categories = new Map(allCategories(reader).map(({ id, name }) => [id, name]));
  const categoryOf = ({ splits, categoryId }: Transaction): string => {
    if (splits.length > 0) return `Split in ${splits.length}`;
    return categoryId === null ? 'Uncategorized' : (categories.get(categoryId) ?? '');
  };
  const line = (row: Transaction): ReportRow => {
    const { date, payee, payeeText, accountId, amount } = row;
    const size = Math.abs(amount);
    return reportRow([date, payee === '' ? payeeText : payee, categoryOf(row), accounts.get(accountId) ?? '', amount], {
      open: { accountId, from: date, to: date, minAmount: size, maxAmount: size, flow: 'any' },
    });
  };
  const rows = largest(context).map(line);
  return reportTable({
    key: 'largest',
    title: 'Largest transactions',
    note:
      rows.length === 0
        ? 'There are none.'
        : `At most ${MOST}, in and out, without transfers between accounts on the budget.`,
    columns: [
      reportColumn('date', 'Date', 'date'),
      reportColumn('payee', 'Payee'),
      reportColumn('category', 'Category'),
      reportColumn('account', 'Account'),
      reportColumn('amount', 'Amount', 'amount'),
    ],
    rows,
  });
};
