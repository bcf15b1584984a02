import type { ReportDocument, ReportFigure, ReportTable } from '../../src-shared/contract/report-document.ts';
import { sumMoney } from '../../src-shared/money.ts';
import { reportFigure } from './report-parts.ts';
import type { TaxContents } from './report-tax-contents.ts';
import { missingTable, receiptTable, unlinkedTable } from './report-tax-receipt-tables.ts';
import { taxSums } from './report-tax-sums.ts';
import type { TaxSum } from './report-tax-sums.ts';
import { categoryTable, journalTable } from './report-tax-tables.ts';

const KIND_LABELS = { income: 'Income for taxes', expense: 'Expenses for taxes' } as const;

const KIND_FORMULAS = {
  income: 'Everything in income categories that matter for taxes.',
  expense: 'Everything in expense categories that matter for taxes, less refunds.',
} as const;

const sumFigures = (sums: readonly TaxSum[], kind: TaxSum['kind']): readonly ReportFigure[] =>
  [...Map.groupBy(sums, ({ currency }) => currency)]
    .map(([currency, of]) => ({ currency, of: of.filter((sum) => sum.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ currency, of }) =>
      reportFigure({
        key: `${kind}-${currency}`,
        label: KIND_LABELS[kind],
        value: sumMoney(of.map(({ amount }) => amount)),
        currency,
        formula: KIND_FORMULAS[kind],
      }),
    );

const countFigure = (key: string, label: string, value: number, formula: string): ReportFigure =>
  reportFigure({ key, label, value, type: 'count', formula });

/** What the document is about; the rest of it is made of the contents. */
export type TaxHead = Omit<ReportDocument, 'reportKind' | 'figures' | 'sections' | 'compared'>;

/** A document of nothing but tables. */
export type TaxDocument = Omit<ReportDocument, 'sections'> & { readonly sections: ReportTable[] };

/** Makes the whole of a tax package as a document: categories, journal, receipts, and what is missing. */
export const taxDocument = (head: TaxHead, contents: TaxContents): TaxDocument => {
  const { linked, unlinked, withoutReceipt, receiptsOf } = contents;
  const sums = taxSums(contents.rows, ({ transactionId }) => receiptsOf.has(transactionId), head.locale);
  return {
    ...head,
    reportKind: 'tax-package',
    compared: null,
    figures: [
      ...sumFigures(sums, 'income'),
      ...sumFigures(sums, 'expense'),
      countFigure('receipts', 'Linked receipts', linked.length, 'Receipts linked to a transaction of the journal.'),
      countFigure(
        'without-receipt',
        'Without receipt',
        withoutReceipt.length,
        'Spending that matters for taxes and has no receipt.',
      ),
      countFigure('unlinked', 'Unlinked receipts', unlinked.length, 'Receipts of the period without a transaction.'),
    ],
    sections: [
      categoryTable(sums),
      journalTable(contents),
      receiptTable(contents),
      missingTable(contents),
      unlinkedTable(contents),
    ],
  };
};
