import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import type { ReportCell, ReportColumnType, ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { currencyExponent } from '../../../src-shared/currency.ts';
import { tablesOf } from '../file-columns.ts';

/** Signs and codes of currencies stand before the digits, behind the minus. */
const CURRENCY = /(-?)\s?(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})\s?(?=\d)/gu;

/** Returns how often each number stands in a PDF, by its plain decimal; locales with decimal points only. */
const numbersIn = async (bytes: Uint8Array): Promise<ReadonlyMap<string, number>> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const counts = new Map<string, number>();
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      const text = 'str' in item ? item.str.replaceAll(/[−–]/gu, '-').replaceAll(CURRENCY, '$1') : '';
      for (const [found] of text.matchAll(/-?\d[\d,]*(?:\.\d+)?/gu)) {
        const number = found.replaceAll(',', '');
        counts.set(number, (counts.get(number) ?? 0) + 1);
      }
    }
  }
  await pdf.loadingTask.destroy();
  return counts;
};

/** The decimal of an amount, by division of big integers; null for what is none. */
const decimalOf = (cell: ReportCell | undefined, type: ReportColumnType | undefined, currency: string) => {
  if (type !== 'amount' || typeof cell !== 'number') return null;
  const exponent = currencyExponent(currency);
  const unit = 10n ** BigInt(exponent);
  const units = BigInt(Math.abs(cell));
  const fraction = exponent === 0 ? '' : `.${String(units % unit).padStart(exponent, '0')}`;
  return `${cell < 0 ? '-' : ''}${units / unit}${fraction}`;
};

/** Every amount of a document, as often as it is shown at least. */
const amountsOf = (document: ReportDocument): readonly string[] =>
  [
    ...document.figures.map(({ value, type, currency }) => decimalOf(value, type, currency ?? document.currency)),
    ...tablesOf(document).flatMap(({ columns, rows, totals }) =>
      [...rows, ...totals].flatMap(({ cells, currency }) =>
        cells.map((cell, index) => decimalOf(cell, columns[index]?.type, currency ?? document.currency)),
      ),
    ),
  ].filter((decimal) => decimal !== null);

/** Returns the amounts of a document that its PDF, read with pdf.js, does not show, or not often enough. */
export const missingInPdf = async (bytes: Uint8Array, document: ReportDocument): Promise<readonly string[]> => {
  const left = new Map(await numbersIn(bytes));
  return amountsOf(document).filter((decimal) => {
    const count = left.get(decimal) ?? 0;
    left.set(decimal, count - 1);
    return count < 1;
  });
};
