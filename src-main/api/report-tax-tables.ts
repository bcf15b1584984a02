import type { ReportCell, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { sumMoney } from '../../src-shared/money.ts';
import type { TaxRow } from '../database/report-tax.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';
import type { TaxContents } from './report-tax-contents.ts';
import type { TaxReceipt } from './report-tax-receipts.ts';
import type { TaxSum } from './report-tax-sums.ts';

/** Between the names of several files or categories. */
export const AND = '; ';

const KIND_WORDS = { income: 'Income', expense: 'Expense' } as const;

type Money = { readonly currency: Currency; readonly amount: number };

/** A row of totals for each currency; `cells` puts the sum where it belongs. */
export const totalsOf = (rows: readonly Money[], cells: (sum: number) => readonly ReportCell[]): ReportRow[] =>
  [...Map.groupBy(rows, ({ currency }) => currency)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([currency, of]) => reportRow(cells(sumMoney(of.map(({ amount }) => amount))), { currency }));

/** Makes the table of what each category with the tax flag comes to. */
export const categoryTable = (sums: readonly TaxSum[]): ReportTable =>
  reportTable({
    key: 'categories',
    title: 'Tax categories',
    note: 'Categories that matter for taxes, without transfers between accounts on the budget. Expenses are less their refunds.',
    columns: [
      reportColumn('category', 'Category'),
      reportColumn('type', 'Type'),
      reportColumn('amount', 'Amount', 'amount'),
      reportColumn('count', 'Transactions', 'count'),
      reportColumn('with-receipt', 'With receipt', 'count'),
    ],
    rows: sums.map(({ category, kind, amount, count, withReceipt, currency }) =>
      reportRow([category, KIND_WORDS[kind], amount, count, withReceipt], { currency }),
    ),
    totals: (['income', 'expense'] as const).flatMap((kind) =>
      totalsOf(
        sums.filter((sum) => sum.kind === kind),
        (sum) => ['Total', KIND_WORDS[kind], sum, null, null],
      ),
    ),
  });

const typeOf = ({ isTransfer, categoryKind, amount }: TaxRow): string => {
  if (isTransfer) return 'Transfer';
  return KIND_WORDS[categoryKind ?? (amount > 0 ? 'income' : 'expense')];
};

const filesOf = (receipts: readonly TaxReceipt[]): string =>
  [...new Set(receipts.map(({ file }) => file))].filter((file) => file !== '').join(AND);

/** Makes the journal: every movement with the names of its receipts. */
export const journalTable = ({ rows, receiptsOf }: TaxContents): ReportTable =>
  reportTable({
    key: 'journal',
    title: 'Journal',
    note: 'Split transactions by their parts.',
    columns: [
      reportColumn('date', 'Date', 'date'),
      reportColumn('account', 'Account'),
      reportColumn('payee', 'Payee'),
      reportColumn('type', 'Type'),
      reportColumn('category', 'Category'),
      reportColumn('tax-relevant', 'For taxes'),
      reportColumn('amount', 'Amount', 'amount'),
      reportColumn('notes', 'Notes'),
      reportColumn('tags', 'Tags'),
      reportColumn('receipt', 'Receipt'),
    ],
    rows: rows.map((row) =>
      reportRow(
        [
          row.date,
          row.account,
          row.payee,
          typeOf(row),
          row.category,
          row.taxRelevant ? 'yes' : 'no',
          row.amount,
          row.notes,
          row.tags.join(AND),
          filesOf(receiptsOf.get(row.transactionId) ?? []),
        ],
        { currency: row.currency },
      ),
    ),
    totals: totalsOf(rows, (sum) => ['Total', '', '', '', '', '', sum, '', '', '']),
  });
