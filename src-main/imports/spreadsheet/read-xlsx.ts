import readCells from 'read-excel-file/universal';
import { PecuniaError } from '../../../src-shared/errors.ts';
import type { Reading, ReadOptions } from '../reading.ts';
import { readSheets } from './read-sheets.ts';
import { repairSheets, repeatsRows } from './repair-sheet.ts';
import type { CellValue, Sheet } from './sheet.ts';
import { repackXlsx, unpackXlsx } from './xlsx-parts.ts';
import type { XlsxParts } from './xlsx-parts.ts';

const LONG_WHOLE = /^-?\d{16,}$/u;

/** Long whole numbers are account numbers and references, which arithmetic would round. */
const parseNumber = (text: string): number | string => {
  const value = Number(text);
  return Number.isNaN(value) || LONG_WHOLE.test(text) ? text : value;
};

/** The sheets with their cells; one that holds a chart has none. */
const readAll = async (archive: ArrayBuffer): Promise<readonly Sheet[]> => {
  const sheets = await readCells<number | string>(archive, { parseNumber, trim: true });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data ?? []) as readonly (readonly CellValue[])[] }));
};

const asIs = (_path: string, part: Uint8Array): Uint8Array => part;

/** The reader of cells is strict; where it refuses, it tries again with what programs commonly leave out put in place. */
const sheetsOf = async (parts: XlsxParts): Promise<readonly Sheet[]> => {
  const archive = repackXlsx(parts, repeatsRows(parts) ? repairSheets(parts) : asIs);
  try {
    return await readAll(archive);
  } catch {
    return readAll(repackXlsx(parts, repairSheets(parts)));
  }
};

const damaged = (): PecuniaError =>
  new PecuniaError(
    'file_unreadable',
    'The spreadsheet is damaged. Open it in a spreadsheet program and save it as CSV, or download it from your bank again.',
    { found: 'xlsx' },
  );

/** Reads a bank's XLSX. Throws `file_unreadable` for what is damaged or no workbook, `file_too_large` beyond the limits. */
export const readXlsx = async (bytes: Uint8Array, options: ReadOptions): Promise<Reading> => {
  const parts = unpackXlsx(bytes);
  const sheets = await sheetsOf(parts).catch((cause: unknown) => {
    throw cause instanceof PecuniaError ? cause : damaged();
  });
  return readSheets(sheets, 'xlsx', options);
};
