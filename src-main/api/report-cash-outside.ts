import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import { listAccounts } from '../database/accounts.ts';
import { outsideTransfers } from '../database/report-balances.ts';
import type { Cash } from './report-cash.ts';
import type { ReportContext } from './report-kind.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';

/** Makes the table of what moved to and from accounts off the budget; there is none where nothing did. */
export const outsideTables = (context: ReportContext, { accounts }: Cash): readonly ReportTable[] => {
  const { reader, period } = context;
  const names = new Map(listAccounts(reader).map(({ id, name }) => [id, name]));
  const rows = outsideTransfers(
    reader,
    period,
    accounts.map(({ id }) => id),
  );
  if (rows.length === 0) return [];
  const [received, moved] = [
    rows.reduce((sum, row) => sum + row.received, 0),
    rows.reduce((sum, row) => sum + row.moved, 0),
  ];
  return [
    reportTable({
      key: 'outside',
      title: 'Transfers with accounts off the budget',
      note: 'They are counted in money in and money out above.',
      columns: [
        reportColumn('account', 'Account'),
        reportColumn('received', 'Received', 'amount'),
        reportColumn('moved', 'Moved there', 'amount'),
        reportColumn('net', 'Net', 'amount'),
      ],
      rows: rows.map((row) =>
        reportRow([names.get(row.accountId) ?? '', row.received, row.moved, row.received - row.moved]),
      ),
      totals: [reportRow(['Total', received, moved, received - moved])],
    }),
  ];
};
