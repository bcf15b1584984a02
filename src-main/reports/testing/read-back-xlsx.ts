import readWorkbook from 'read-excel-file/node';

import type { ReportDocument, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { currencyExponent } from '../../../src-shared/currency.ts';
import { tablesOf } from '../file-columns.ts';
import { findColumns, plainAmount } from './plain-table.ts';
import type { PlainCell, PlainTable } from './plain-table.ts';

type ReadBack = { readonly figures: PlainTable; readonly tables: readonly PlainTable[] };

type SheetCell = string | number | boolean | Date | null;

type Rows = readonly (readonly SheetCell[])[];

/** A number of a spreadsheet is a double: to the digits of its currency it is exact up to fifteen digits. */
const amountOf = (cell: SheetCell, currency: string): PlainCell => {
  if (cell === null) return null;
  return plainAmount(typeof cell === 'number' ? cell.toFixed(currencyExponent(currency)) : String(cell), currency);
};

const valueOf = (cell: SheetCell, type: string): PlainCell => {
  if (cell instanceof Date) return cell.toISOString().slice(0, type === 'month' ? 7 : 10);
  if (typeof cell !== 'number') return cell === null ? null : String(cell);
  return Number((type === 'percent' ? cell * 100 : cell).toFixed(6));
};

const readTable = ([titles = [], ...rows]: Rows, table: ReportTable): PlainTable => {
  const names = titles.map(String);
  const columns = findColumns(names, table);
  const currencyAt = names.indexOf('Currency');
  return rows.map((row) =>
    columns.map(({ index, type, currency }) => {
      const cell = row[index] ?? null;
      return type === 'amount' ? amountOf(cell, currency ?? String(row[currencyAt])) : valueOf(cell, type);
    }),
  );
};

const readFigures = (summary: Rows, document: ReportDocument): PlainTable => {
  const head = summary.findIndex(([first]) => first === 'Figure');
  return document.figures.map(({ type }, index) => {
    const [label = null, value = null, currency = null] = summary[head + 1 + index] ?? [];
    return [String(label), type === 'amount' ? amountOf(value, String(currency)) : valueOf(value, type)];
  });
};

/** Reads a document's workbook with read-excel-file. */
export const readBackXlsx = async (bytes: Uint8Array, document: ReportDocument): Promise<ReadBack> => {
  const [summary, ...sheets] = (await readWorkbook(Buffer.from(bytes), { trim: false })) as readonly { data: Rows }[];
  return {
    figures: readFigures(summary?.data ?? [], document),
    tables: tablesOf(document).map((table, index) => readTable(sheets[index]?.data ?? [], table)),
  };
};
