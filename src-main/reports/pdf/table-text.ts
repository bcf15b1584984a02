import type { ReportDocument, ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { currencyOf } from '../file-columns.ts';
import { cellText } from '../report-format.ts';
import type { CurrencyShown, ValueFormat } from '../report-format.ts';
import type { Breath } from './breath.ts';

/** A table as it is read: its rows, then its totals, each cell in words. */
export type TableTexts = {
  readonly table: ReportTable;
  readonly rows: readonly ReportRow[];
  readonly texts: readonly (readonly string[])[];
  /** The currency that no amount names, since many columns would repeat it; null where each names its own. */
  readonly unnamed: string | null;
};

/** From so many columns of amounts on, the sign of the one currency would be noise. */
const MANY_AMOUNTS = 7;

const currenciesOf = (document: ReportDocument, { columns }: ReportTable, rows: readonly ReportRow[]) =>
  new Set(
    rows
      .filter(({ cells }) => columns.some(({ type }, index) => type === 'amount' && typeof cells[index] === 'number'))
      .map((row) => currencyOf(row, document)),
  );

/** Writes the cells of a table in words. One currency is shown by its sign, several by their codes. */
export const tableTexts = async (
  document: ReportDocument,
  table: ReportTable,
  format: ValueFormat,
  breath: Breath,
): Promise<TableTexts> => {
  const rows = [...table.rows, ...table.totals];
  const [currency, ...others] = currenciesOf(document, table, rows);
  const many = table.columns.filter(({ type }) => type === 'amount').length >= MANY_AMOUNTS;
  const unnamed = currency !== undefined && others.length === 0 && many ? currency : null;
  const shown: CurrencyShown = others.length > 0 ? 'code' : unnamed === null ? 'sign' : 'none';
  const texts: string[][] = [];
  for (const row of rows) {
    const look = { currency: currencyOf(row, document), shown };
    texts.push(table.columns.map(({ type }, index) => cellText(format, type, row.cells[index] ?? null, look)));
    await breath(texts.length / rows.length);
  }
  return { table, rows, texts, unnamed };
};
