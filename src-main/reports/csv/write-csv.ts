import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { tablesOf } from '../file-columns.ts';
import { neutralText } from '../neutral-text.ts';
import { step } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { csvFigures } from './csv-figures.ts';
import { csvRecord } from './csv-record.ts';
import type { CsvStyle } from './csv-record.ts';
import { csvTable } from './csv-table.ts';

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\uFEFF';
const RECORDS_PER_STEP = 2_000;

const recordsOf = function* (document: ReportDocument, style: CsvStyle): Generator<string> {
  const tables = tablesOf(document);
  const [only, ...others] = tables;
  if (only && others.length === 0) {
    for (const fields of csvTable(only, document, style)) yield csvRecord(fields, style);
    return;
  }
  if (document.figures.length > 0) {
    for (const fields of csvFigures(document, style)) yield csvRecord(fields, style);
  }
  for (const [index, table] of tables.entries()) {
    if (index > 0 || document.figures.length > 0) yield '';
    yield csvRecord([neutralText(table.title)], style);
    for (const fields of csvTable(table, document, style)) yield csvRecord(fields, style);
  }
};

const recordCount = (document: ReportDocument): number =>
  tablesOf(document).reduce((sum, { rows, totals }) => sum + rows.length + totals.length + 1, 1);

/**
 * Writes a document's tables as CSV in UTF-8 with CRLF. One table stands alone: titles, rows, totals, ready for other programs.
 * Of several, each has its title on a line above and an empty line between them, and the figures come first as a block.
 */
export const writeCsv = async (document: ReportDocument, style: CsvStyle, steps: Steps = {}): Promise<Uint8Array> => {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = style.bom ? [encoder.encode(BYTE_ORDER_MARK)] : [];
  const total = recordCount(document);
  let written = 0;
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    chunks.push(encoder.encode(waiting.map((record) => record + LINE_END).join('')));
    written += waiting.length;
    waiting = [];
    await step(steps, Math.min(1, written / total));
  };
  for (const record of recordsOf(document, style)) {
    waiting.push(record);
    if (waiting.length === RECORDS_PER_STEP) await flush();
  }
  await flush();
  await step(steps, 1);
  return Buffer.concat(chunks);
};
