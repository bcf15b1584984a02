import type { ReportColumnType } from '../../../src-shared/contract/report-document.ts';
import { neutralText } from '../neutral-text.ts';
import { plainAmount } from './plain-table.ts';
import type { PlainCell, PlainTable } from './plain-table.ts';

type ReadBack = { readonly figures: PlainTable; readonly tables: readonly PlainTable[] };

type Row = Readonly<Record<string, string | number | null>>;

type Written = {
  readonly figures: readonly {
    readonly label: string;
    readonly type: ReportColumnType;
    readonly value: string | number | null;
    readonly currency: string | null;
  }[];
  readonly tables: readonly {
    readonly columns: readonly { readonly key: string; readonly type: ReportColumnType }[];
    readonly rows: readonly Row[];
    readonly totals: readonly Row[];
  }[];
};

const cellOf = (value: string | number | null, type: ReportColumnType, currency: string): PlainCell => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return Number(value.toFixed(6));
  return type === 'amount' && /^-?\d/u.test(value) ? plainAmount(value, currency) : neutralText(value);
};

/** Reads a document's JSON. */
export const readBackJson = (bytes: Uint8Array): ReadBack => {
  const { figures, tables } = JSON.parse(new TextDecoder().decode(bytes)) as Written;
  return {
    figures: figures.map(({ label, type, value, currency }) => [
      neutralText(label),
      cellOf(value, type, currency ?? ''),
    ]),
    tables: tables.map(({ columns, rows, totals }) =>
      [...rows, ...totals].map((row) =>
        columns.map(({ key, type }) => cellOf(row[key] ?? null, type, String(row['currency']))),
      ),
    ),
  };
};
