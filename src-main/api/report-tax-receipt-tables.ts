import type { ReportCell, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { TaxRow } from '../database/report-tax.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';
import type { TaxContents } from './report-tax-contents.ts';
import type { TaxReceipt } from './report-tax-receipts.ts';
import { AND, totalsOf } from './report-tax-tables.ts';

/** What was paid. A row has one currency, that of the receipt: an amount in another is text. */
const paidCells = (currency: Currency, row: TaxRow | undefined): readonly [ReportCell, string] => {
  if (row === undefined) return [null, ''];
  if (row.currency === currency) return [row.wholeAmount, ''];
  return [null, `${row.currency} ${decimalAmount(row.wholeAmount, row.currency)}`];
};

const indexRow = (receipt: TaxReceipt, rows: readonly TaxRow[]): ReportRow => {
  const { file, date, merchant, total, tax, currency } = receipt;
  const [first] = rows;
  return reportRow(
    [
      file,
      date,
      merchant,
      total,
      tax,
      first?.date ?? null,
      first?.payee ?? '',
      [...new Set(rows.map(({ category }) => category))].filter((name) => name !== '').join(AND),
      first?.account ?? '',
      ...paidCells(currency, first),
    ],
    { currency },
  );
};

const RECEIPT_COLUMNS = [
  reportColumn('file', 'File'),
  reportColumn('date', 'Date', 'date'),
  reportColumn('merchant', 'Merchant'),
  reportColumn('total', 'Total', 'amount'),
  reportColumn('tax', 'Tax', 'amount'),
] as const;

/** Makes the index: which file proves which transaction. */
export const receiptTable = ({ linked, rows }: TaxContents): ReportTable => {
  const byTransaction = Map.groupBy(rows, ({ transactionId }) => transactionId);
  return reportTable({
    key: 'receipts',
    title: 'Receipts',
    note: 'Which file belongs to which transaction. Total and tax are those of the receipt.',
    columns: [
      ...RECEIPT_COLUMNS,
      reportColumn('transaction-date', 'Transaction date', 'date'),
      reportColumn('payee', 'Payee'),
      reportColumn('category', 'Category'),
      reportColumn('account', 'Account'),
      reportColumn('amount', 'Transaction amount', 'amount'),
      reportColumn('other-currency', 'Amount in another currency'),
    ],
    rows: linked.map((receipt) => indexRow(receipt, byTransaction.get(receipt.transactionId ?? 0) ?? [])),
    totals: totalsOf(
      linked.map(({ currency, tax }) => ({ currency, amount: tax ?? 0 })),
      (sum) => ['Total tax', null, '', null, sum, null, '', '', '', null, ''],
    ),
  });
};

/** Makes the table of spending that ought to have a receipt and has none. */
export const missingTable = ({ withoutReceipt }: TaxContents): ReportTable =>
  reportTable({
    key: 'without-receipt',
    title: 'Without receipt',
    note: 'Spending in categories that matter for taxes, to which no receipt is linked.',
    columns: [
      reportColumn('date', 'Date', 'date'),
      reportColumn('account', 'Account'),
      reportColumn('payee', 'Payee'),
      reportColumn('category', 'Category'),
      reportColumn('amount', 'Amount', 'amount'),
      reportColumn('notes', 'Notes'),
    ],
    rows: withoutReceipt.map(({ date, account, payee, category, amount, notes, currency }) =>
      reportRow([date, account, payee, category, amount, notes], { currency }),
    ),
    totals: totalsOf(withoutReceipt, (sum) => ['Total', '', '', '', sum, '']),
  });

const STATUS_WORDS: Readonly<Record<TaxReceipt['status'], string>> = {
  waiting: 'Not read yet',
  reading: 'Not read yet',
  failed: 'Could not be read',
  review: 'Not confirmed yet',
  done: 'Confirmed',
};

/** Makes the table of receipts that no transaction is linked to. */
export const unlinkedTable = ({ unlinked }: TaxContents): ReportTable =>
  reportTable({
    key: 'unlinked-receipts',
    title: 'Unlinked receipts',
    note: 'Receipts of the period that are linked to no transaction.',
    columns: [...RECEIPT_COLUMNS, reportColumn('status', 'Status')],
    rows: unlinked.map(({ file, date, merchant, total, tax, status, currency }) =>
      reportRow([file, date, merchant, total, tax, STATUS_WORDS[status]], { currency }),
    ),
  });
