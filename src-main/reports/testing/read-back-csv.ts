import Papa from 'papaparse';

import type { ReportDocument, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { tablesOf } from '../file-columns.ts';
import { findColumns, plainAmount } from './plain-table.ts';
import type { PlainCell, PlainTable } from './plain-table.ts';

type ReadBack = { readonly figures: PlainTable | null; readonly tables: readonly PlainTable[] };

type Records = readonly (readonly string[])[];

const isEmptyLine = (record: readonly string[]): boolean => record.length === 1 && record[0] === '';

const blocksOf = (records: Records): readonly Records[] => {
  const blocks: (readonly string[])[][] = [[]];
  for (const record of records) {
    if (isEmptyLine(record)) blocks.push([]);
    else blocks.at(-1)?.push(record);
  }
  return blocks;
};

const readTable = ([titles = [], ...records]: Records, table: ReportTable): PlainTable => {
  const columns = findColumns(titles, table);
  const currencyAt = titles.indexOf('Currency');
  return records.map((record) =>
    columns.map(({ index, type, currency }): PlainCell => {
      const text = record[index] ?? '';
      if (text === '') return null;
      if (type === 'amount') return plainAmount(text, currency ?? record[currencyAt] ?? '');
      return type === 'text' || !/^-?\d+(?:\.\d+)?$/u.test(text) ? text : Number(Number(text).toFixed(6));
    }),
  );
};

const readFigure = ([label = '', value = '', unit = '']: readonly string[]): readonly PlainCell[] => {
  if (/^[A-Z]{3}$/u.test(unit)) return [label, value === '' ? null : plainAmount(value, unit)];
  return [label, value === '' ? null : /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(Number(value).toFixed(6)) : value];
};

/** Reads a document's CSV (commas, decimal points) with Papa Parse; figures are null where one table stands alone. */
export const readBackCsv = (bytes: Uint8Array, document: ReportDocument): ReadBack => {
  const text = new TextDecoder().decode(bytes).replace(/\r\n$/u, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  const tables = tablesOf(document);
  const [only] = tables;
  if (only && tables.length === 1) return { figures: null, tables: [readTable(data, only)] };
  const blocks = blocksOf(data);
  const [figures = [], ...others] = document.figures.length > 0 ? blocks : [[], ...blocks];
  return {
    figures: figures.slice(1).map(readFigure),
    // Each begins with the title of its table.
    tables: tables.map((table, index) => readTable((others[index] ?? []).slice(1), table)),
  };
};
