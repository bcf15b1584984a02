import type {
  ReportCell,
  ReportColumnType,
  ReportDocument,
  ReportTable,
} from '../../../src-shared/contract/report-document.ts';
import { currencyExponent } from '../../../src-shared/currency.ts';
import { neutralText } from '../neutral-text.ts';

/** A cell as all formats must agree on it: an amount is `-1250 INR` in minor units; a text, date or month is text; null is empty. */
export type PlainCell = string | number | null;

/** The rows of a table, then its totals. */
export type PlainTable = readonly (readonly PlainCell[])[];

/**
 * Returns an amount written as a decimal in minor units. Throws when it has not as many decimals as its currency; `exact` is off
 * where zeros at the end are left out.
 */
export const plainAmount = (decimal: string, currency: string, exact = true): string => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal);
  const fraction = match?.[3] ?? '';
  const exponent = currencyExponent(currency);
  if (!match || (exact ? fraction.length !== exponent : fraction.length > exponent))
    throw new Error(`“${decimal}” is no amount in ${currency}.`);
  const units = BigInt(`${match[2]}${fraction.padEnd(exponent, '0')}`);
  return `${match[1] === '-' ? -units : units} ${currency}`;
};

const plainCell = (cell: ReportCell, type: ReportColumnType, currency: string): PlainCell => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return neutralText(cell);
  if (!Number.isFinite(cell) || (type === 'amount' && !Number.isSafeInteger(cell)))
    throw new Error(`${cell} is no ${type}.`);
  return type === 'amount' ? `${cell} ${currency}` : Number(cell.toFixed(6));
};

/** Returns a document's table as all formats must tell it. */
export const plainTable = (table: ReportTable, document: ReportDocument): PlainTable =>
  [...table.rows, ...table.totals].map(({ cells, currency }) =>
    table.columns.map(({ type }, index) => plainCell(cells[index] ?? null, type, currency ?? document.currency)),
  );

/** Returns a document's figures as all formats must tell them: name and value. */
export const plainFigures = (document: ReportDocument): PlainTable =>
  document.figures.map(({ label, value, type, currency }) => [
    neutralText(label),
    plainCell(value, type, currency ?? document.currency),
  ]);

/** Where a column of a table stands in a file, and the currency that its title names. */
export type FoundColumn = { readonly index: number; readonly type: ReportColumnType; readonly currency: string | null };

/** Finds a table's columns by the titles of a file. Throws when one is missing. */
export const findColumns = (titles: readonly string[], table: ReportTable): readonly FoundColumn[] => {
  let from = 0;
  return table.columns.map(({ title, type }) => {
    const wanted = neutralText(title);
    const index = titles.findIndex(
      (found, at) => at >= from && (found === wanted || found.replace(/ \((?:[A-Z]{3}|%)\)$/u, '') === wanted),
    );
    if (index < 0) throw new Error(`There is no column “${title}” in ${titles.join(', ')}.`);
    from = index + 1;
    return { index, type, currency: / \(([A-Z]{3})\)$/u.exec(titles[index] ?? '')?.[1] ?? null };
  });
};
