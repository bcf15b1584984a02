import type { ReportFigure, ReportRow } from '../../../src-shared/contract/report-document.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { journalLeaves } from '../../database/report-journal.ts';
import { currenciesOf } from '../../engine/report-net-worth.ts';
import { journalRows } from '../report-journal-rows.ts';
import type { CurrencyTotals } from '../report-journal-rows.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { openRows, reportColumn, reportFigure, reportRow, reportTable } from '../report-parts.ts';

/** The base currency first, also when nothing is in it; the others by their codes where there is something. */
const inOrder = (totals: readonly CurrencyTotals[], { settings }: ReportContext): readonly CurrencyTotals[] =>
  currenciesOf(totals, settings.currency)
    .map(
      (currency) => totals.find((sum) => sum.currency === currency) ?? { currency, moneyIn: 0, moneyOut: 0, count: 0 },
    )
    .filter(({ count }) => count > 0 || totals.length === 0);

const totalRows = (
  { currency, moneyIn, moneyOut }: CurrencyTotals,
  open: TransactionFilter | null,
): readonly ReportRow[] =>
  (
    [
      ['Money in', moneyIn],
      ['Money out', 0 - moneyOut],
      ['Net', moneyIn - moneyOut],
    ] as const
  ).map(([title, amount]) => reportRow([null, title, null, null, null, null, null, amount], { currency, open }));

const figuresOf = (totals: readonly CurrencyTotals[]): readonly ReportFigure[] => {
  const count = totals.reduce((sum, total) => sum + total.count, 0);
  const label = (name: string, { currency }: CurrencyTotals): string =>
    totals.length === 1 ? name : `${name} in ${currency}`;
  return [
    reportFigure({
      key: 'count',
      label: 'Transactions',
      type: 'count',
      value: count,
      formula: 'Every transaction of the period, with transfers and accounts off the budget; a split one counts once.',
    }),
    ...totals.map((total) =>
      reportFigure({
        key: `net-${total.currency}`,
        label: label('Net', total),
        value: total.moneyIn - total.moneyOut,
        currency: total.currency,
        formula: 'Money in minus money out.',
      }),
    ),
  ];
};

const noteOf = ({ request: { filter } }: ReportContext): string =>
  filter.categoryIds.length + filter.bucketIds.length === 0
    ? ''
    : 'Of split transactions only the parts that are filtered are shown and summed.';

/** Every transaction in order. */
export const report: ReportKind = {
  kind: 'journal',
  title: 'Journal',
  description: 'Every transaction in order, with transfers and accounts off the budget.',
  icon: 'list-details',
  position: 11,
  period: 'any',
  comparisons: ['none'],
  filters: ['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'],
  groupings: [],
  allAccounts: true,
  defaults: { period: { kind: 'relative', span: 'this-month' } },
  build: (context) => {
    const { rows, totals } = journalRows(context, journalLeaves(context.reader, context.scope(context.period)));
    const sums = inOrder(totals, context);
    return {
      figures: figuresOf(sums),
      sections: [
        reportTable({
          key: 'journal',
          title: 'Transactions',
          note: noteOf(context),
          columns: [
            reportColumn('date', 'Date', 'date'),
            reportColumn('account', 'Account'),
            reportColumn('payee', 'Payee'),
            reportColumn('category', 'Category'),
            reportColumn('bucket', 'Bucket'),
            reportColumn('notes', 'Notes'),
            reportColumn('tags', 'Tags'),
            reportColumn('amount', 'Amount', 'amount'),
          ],
          rows: [...rows],
          totals: sums.flatMap((sum) => totalRows(sum, openRows(context))),
        }),
      ],
    };
  },
};
