import type {
  ReportCell,
  ReportColumnType,
  ReportDocument,
  ReportRow,
  ReportTable,
} from '../../src-shared/contract/report-document.ts';
import type { Currency } from '../../src-shared/currency.ts';

/** A column as spreadsheets show it. */
export type FileColumn = {
  readonly title: string;
  readonly type: ReportColumnType;
  /** Returns its cell of a row. */
  readonly cellOf: (row: ReportRow) => ReportCell;
};

/** Returns the tables of a document, in order. */
export const tablesOf = (document: ReportDocument): readonly ReportTable[] =>
  document.sections.filter((section) => section.kind === 'table');

/** Returns the currency of a row's amounts. */
export const currencyOf = (row: Pick<ReportRow, 'currency'>, document: Pick<ReportDocument, 'currency'>): Currency =>
  row.currency ?? document.currency;

/** Tells whether rows lie below others, or groups and subtotals among them. */
export const isNested = (table: ReportTable): boolean =>
  table.rows.some(({ level, style }) => level > 0 || style !== 'plain');

const currenciesOf = (table: ReportTable, document: ReportDocument): ReadonlySet<Currency> => {
  const amounts = table.columns.flatMap(({ type }, index) => (type === 'amount' ? [index] : []));
  const found = new Set<Currency>();
  for (const rows of [table.rows, table.totals]) {
    for (const row of rows)
      if (amounts.some((index) => typeof row.cells[index] === 'number')) found.add(currencyOf(row, document));
  }
  return found.size === 0 ? new Set([document.currency]) : found;
};

/**
 * Returns a table's columns as spreadsheets show them: with one currency it stands in the titles of the amounts, as in
 * “Amount (INR)”; with several in a column of its own before them, unless the table has one already.
 */
export const fileColumns = (table: ReportTable, document: ReportDocument): readonly FileColumn[] => {
  const [only, ...others] = currenciesOf(table, document);
  const suffix = only === undefined || others.length > 0 ? '' : ` (${only})`;
  const columns = table.columns.map(({ title, type }, index): FileColumn => ({
    title: type === 'amount' ? `${title}${suffix}` : title,
    type,
    cellOf: (row) => row.cells[index] ?? null,
  }));
  const first = columns.findIndex(({ type }) => type === 'amount');
  if (suffix !== '' || first < 0 || table.columns.some(({ key }) => key === 'currency')) return columns;
  const currency: FileColumn = { title: 'Currency', type: 'text', cellOf: (row) => currencyOf(row, document) };
  return columns.toSpliced(first, 0, currency);
};
