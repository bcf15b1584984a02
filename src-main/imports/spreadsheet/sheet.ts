import type { Settled } from '../settle.ts';
import type { TableRow } from '../table/table.ts';

/** What a cell holds: text, a number, yes or no, a moment as UTC without a zone of its own, or nothing. */
export type CellValue = string | number | boolean | Date | null;

/** One sheet as its file holds it; the n-th row is the sheet's row n, counted from 1, unless `lines` says another number. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly lines?: readonly number[];
};

/** A sheet's filled rows in words, and what was settled about its cells before. */
export type SheetTable = {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly settled: readonly Settled[];
};

/** The most cells that the area of one sheet may have; more hold nothing but blanks, or a trap. */
export const MAX_CELLS = 20_000_000;
