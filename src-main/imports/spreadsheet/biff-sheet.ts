import { BIFF, biffRecords, viewOf } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { stringAt } from './biff-strings.ts';
import type { BiffWorkbook } from './biff-workbook.ts';
import { momentOf } from './date-format.ts';
import type { CellValue } from './sheet.ts';

/** Rows of cells in the making. */
type Grid = CellValue[][];

const MAX_COLUMNS = 256;

const put = (grid: Grid, row: number, column: number, value: CellValue): void => {
  if (column >= MAX_COLUMNS) return;
  while (grid.length <= row) grid.push([]);
  const cells = grid[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
};

/** The short form of numbers: 30 bits of a whole number or of a float's upper half, perhaps in hundredths. */
const rkNumber = (bits: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(4, bits & ~3, true);
  const value = bits & 2 ? bits >> 2 : view.getFloat64(0, true);
  return bits & 1 ? value / 100 : value;
};

const numberCell = (value: number, format: number, { dates, from1904 }: BiffWorkbook): CellValue =>
  dates[format] ? momentOf(value, from1904) : Number.isFinite(value) ? value : null;

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const truth = (value: number, isError: boolean): CellValue => (isError ? (ERRORS[value] ?? '#ERROR!') : value !== 0);

/** A formula's last result; `undefined` when it is a text, which follows in a record of its own. */
const formulaResult = (data: Uint8Array, format: number, workbook: BiffWorkbook): CellValue | undefined => {
  const view = viewOf(data);
  if (view.getUint16(12, true) !== 0xffff) return numberCell(view.getFloat64(6, true), format, workbook);
  const [kind = 3, , value = 0] = data.subarray(6, 9);
  if (kind === 0) return undefined;
  return kind === 1 || kind === 2 ? truth(value, kind === 2) : null;
};

const takeMulRk = (data: Uint8Array, grid: Grid, workbook: BiffWorkbook): void => {
  const view = viewOf(data);
  const [row, first] = [view.getUint16(0, true), view.getUint16(2, true)];
  for (let at = 4; at + 8 <= data.length; at += 6) {
    const value = numberCell(rkNumber(view.getInt32(at + 2, true)), view.getUint16(at, true), workbook);
    put(grid, row, first + (at - 4) / 6, value);
  }
};

/** How long a record must at least be to hold what is read of it. */
const NEEDED: Readonly<Record<number, number>> = {
  [BIFF.formula]: 20,
  [BIFF.mulRk]: 6,
  [BIFF.richText]: 8,
  [BIFF.labelSst]: 10,
  [BIFF.number]: 14,
  [BIFF.label]: 8,
  [BIFF.error]: 8,
  [BIFF.rk]: 10,
};

type Value = { readonly value: CellValue; readonly awaitsText: boolean };

const valueOf = ({ type, data, pieces }: BiffRecord, workbook: BiffWorkbook): Value => {
  const view = viewOf(data);
  const format = view.getUint16(4, true);
  const plain = (value: CellValue): Value => ({ value, awaitsText: false });
  switch (type) {
    case BIFF.labelSst:
      return plain(workbook.texts[view.getUint32(6, true)] ?? '');
    case BIFF.label:
    case BIFF.richText:
      return plain(stringAt(pieces, 6, 2, workbook.form));
    case BIFF.number:
      return plain(numberCell(view.getFloat64(6, true), format, workbook));
    case BIFF.rk:
      return plain(numberCell(rkNumber(view.getInt32(6, true)), format, workbook));
    case BIFF.error:
      return plain(truth(data[6] ?? 0, data[7] === 1));
    default: {
      const result = formulaResult(data, format, workbook);
      return result === undefined ? { value: '', awaitsText: true } : plain(result);
    }
  }
};

/** Reads the cells of the sheet that begins at an offset of the workbook's stream. */
export const readBiffSheet = (stream: Uint8Array, at: number, workbook: BiffWorkbook): Grid => {
  const grid: Grid = [];
  let awaiting: { readonly row: number; readonly column: number } | null = null;
  let depth = 0;
  for (const record of biffRecords(stream, at)) {
    const { type, data, pieces } = record;
    if (type === BIFF.start) depth += 1;
    if (type === BIFF.end) depth -= 1;
    if (depth <= 0) break;
    if (type === BIFF.string && awaiting) {
      put(grid, awaiting.row, awaiting.column, stringAt(pieces, 0, 2, workbook.form));
      awaiting = null;
    }
    if (depth > 1 || data.length < (NEEDED[type] ?? Infinity)) continue;
    if (type === BIFF.mulRk) takeMulRk(data, grid, workbook);
    else {
      const [row, column] = [viewOf(data).getUint16(0, true), viewOf(data).getUint16(2, true)];
      const { value, awaitsText } = valueOf(record, workbook);
      put(grid, row, column, value);
      awaiting = awaitsText ? { row, column } : null;
    }
  }
  return grid;
};
