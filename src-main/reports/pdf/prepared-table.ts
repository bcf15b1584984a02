import type { ReportDocument, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { tablesOf } from '../file-columns.ts';
import type { ValueFormat } from '../report-format.ts';
import { breathWithin } from './breath.ts';
import type { PdfTools } from './make-pdf.ts';
import { tableTexts } from './table-text.ts';
import type { TableTexts } from './table-text.ts';
import { columnWishes } from './table-widths.ts';
import type { ColumnWish } from './table-widths.ts';

/** A table in words, with its columns measured. */
export type PreparedTable = { readonly texts: TableTexts; readonly wishes: readonly ColumnWish[] };

/** Prepares every table of a document, since the widest decides how the pages lie. */
export const preparedTables = async (
  document: ReportDocument,
  format: ValueFormat,
  { fonts, breath }: PdfTools,
): Promise<ReadonlyMap<ReportTable, PreparedTable>> => {
  const prepared = new Map<ReportTable, PreparedTable>();
  const tables = tablesOf(document);
  for (const [index, table] of tables.entries()) {
    const [from, to] = [index / tables.length, (index + 1) / tables.length];
    const texts = await tableTexts(document, table, format, breathWithin(breath, from, (from + to) / 2));
    const wishes = await columnWishes(texts, fonts, breathWithin(breath, (from + to) / 2, to));
    prepared.set(table, { texts, wishes });
  }
  return prepared;
};
