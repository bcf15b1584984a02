import type { ReportDocument, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { decimalAmount } from '../../../src-shared/money.ts';
import { currencyOf } from '../file-columns.ts';
import type { FileColumn } from '../file-columns.ts';

const NARROWEST = 8;
const WIDEST = 60;
/** Room for the edges of a cell, and for separators of thousands. */
const PADDING = 2;

/** More rows hardly change the widest. */
const LOOKED_AT = 2_000;

/** Letters as wide as two: Chinese, Japanese, Korean and full-width forms. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1;
  return width;
};

const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/gu;

/** Returns the width that a text needs, in letters, within what is fit to look at. */
export const widthOf = (texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((text) => textWidth(text) + PADDING)));

/** Returns the width of each column in letters, from its title, its totals and the first of its rows. */
export const columnWidths = (
  table: ReportTable,
  columns: readonly FileColumn[],
  document: ReportDocument,
): readonly number[] => {
  const rows = [...table.rows.slice(0, LOOKED_AT), ...table.totals];
  return columns.map(({ title, type, cellOf }) =>
    widthOf([
      title,
      ...rows.map((row) => {
        const cell = cellOf(row);
        if (cell === null) return '';
        if (typeof cell === 'string') return ' '.repeat(row.level * 2) + cell;
        return type === 'amount'
          ? decimalAmount(cell, currencyOf(row, document)).replace(THOUSANDS, ',')
          : String(cell);
      }),
    ]),
  );
};
