import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { biffStream, cells } from '../spreadsheet/fixtures/biff-fixture.ts';
import { oleFixture } from '../spreadsheet/fixtures/ole-fixture.ts';
import { styled, xlsxParts } from '../spreadsheet/fixtures/xlsx-fixture.ts';
import { decimal, escaped, movements } from './movements.ts';
import type { Movement } from './movements.ts';
import { plainFile } from './valid-file.ts';
import type { ValidFile } from './valid-file.ts';

const HEADER = ['Date', 'Description', 'Amount'] as const;
const DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

const serial = ({ date }: Movement): number => (Date.parse(date) - EXCEL_EPOCH) / DAY;

/** Where a workbook keeps its first sheet. */
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** Files of a seed must be the same whenever they are made. */
const MADE = '2024-01-01T00:00:00Z';

/** Statements as XLSX, dates as numbers with a date format or as texts. */
export const xlsxFiles: fc.Arbitrary<ValidFile> = fc.tuple(movements, fc.boolean()).map(([rows, asText]) => {
  const parts = xlsxParts({
    sheets: {
      Sheet1: [
        [...HEADER],
        ...rows.map((row) => [
          asText ? row.date : styled(serial(row), 1),
          escaped(row.payee).replaceAll('&amp;', '&'),
          row.amount / 100,
        ]),
      ],
    },
    formats: ['dd.mm.yyyy'],
  });
  return {
    format: 'xlsx',
    fileName: 'statement.xlsx',
    rows: rows.length,
    core: parts[SHEET_PART] ?? new Uint8Array(0),
    pack: (core) => zipSync({ ...parts, [SHEET_PART]: core }, { mtime: MADE }),
  };
});

/** Statements as XLS; the core is the workbook's stream, the container a compound file. */
export const xlsFiles: fc.Arbitrary<ValidFile> = movements.map((rows) => ({
  format: 'xls',
  fileName: 'statement.xls',
  rows: rows.length,
  core: biffStream({
    sheets: {
      Sheet1: [
        ...HEADER.map((name, column) => cells.label(0, column, name)),
        ...rows.flatMap((row, index) => [
          cells.label(index + 1, 0, row.date),
          cells.label(index + 1, 1, row.payee),
          cells.number(index + 1, 2, row.amount / 100),
        ]),
      ],
    },
  }),
  pack: (core) => oleFixture('Workbook', core),
}));

/** Statements as a table of HTML, as banks send it under the name of an XLS. */
export const htmlFiles: fc.Arbitrary<ValidFile> = fc
  .tuple(movements, fc.boolean(), fc.boolean())
  .map(([rows, closes, page]) => {
    const end = (tag: string): string => (closes ? `</${tag}>` : '');
    const line = (tag: string, texts: readonly string[]): string =>
      `<tr>${texts.map((text) => `<${tag}>${escaped(text)}${end(tag)}`).join('')}${end('tr')}\n`;
    const body = rows.map((row) => line('td', [row.date, row.payee, decimal(row)])).join('');
    const table = `<table border=1>\n${line('th', HEADER)}${body}</table>`;
    const text = page ? `<html><head><meta charset="utf-8"></head><body>\n${table}\n</body></html>` : table;
    return plainFile({ format: 'html', fileName: 'statement.xls', rows: rows.length }, text);
  });
