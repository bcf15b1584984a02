import writeWorkbook from 'write-excel-file/node';
import type { Sheet } from 'write-excel-file/node';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { tablesOf } from '../file-columns.ts';
import { step, stepsWithin } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { datedZip } from '../zip/dated-zip.ts';
import { cellMaker } from './cells.ts';
import { sheetNamer } from './sheet-names.ts';
import { summarySheet } from './summary-sheet.ts';
import type { NamedTable } from './summary-sheet.ts';
import { tableSheets } from './table-sheet.ts';
import type { TableSheet } from './table-sheet.ts';

const SUMMARY = 'Summary';

const asSheet = (name: string, { data, widths }: TableSheet): Sheet<never> => ({
  sheet: name,
  data,
  columns: widths.map((width) => ({ width })),
});

/** What share of the work is done when the cells are made, and when the sheets are written. */
const CELLS_MADE = 0.25;
const SHEETS_WRITTEN = 0.7;

/**
 * Writes a document as a workbook: a sheet “Summary” with period, filters, figures and notes, then a sheet for each table, whose
 * titles stay in sight. The same document gives the same bytes.
 */
export const writeXlsx = async (document: ReportDocument, steps: Steps = {}): Promise<Uint8Array> => {
  const cells = cellMaker(document.locale);
  const nameOf = sheetNamer();
  const summaryName = nameOf(SUMMARY);
  const named: NamedTable[] = [];
  const sheets: Sheet<never>[] = [];
  const tables = tablesOf(document);
  for (const [index, table] of tables.entries()) {
    const share = stepsWithin(steps, (index / tables.length) * CELLS_MADE, ((index + 1) / tables.length) * CELLS_MADE);
    for (const made of await tableSheets(table, document, { cells, steps: share })) {
      const name = nameOf(table.title);
      named.push({ name, title: table.title, note: table.note });
      sheets.push({ ...asSheet(name, made), stickyRowsCount: 1 });
    }
  }
  await step(steps, CELLS_MADE);
  const workbook = writeWorkbook([asSheet(summaryName, summarySheet(document, named, cells)), ...sheets]);
  await step(steps, SHEETS_WRITTEN);
  const bytes = await workbook.toBuffer();
  await step(steps, 1);
  return datedZip(bytes, document.today);
};
