import type {
  ReportColumnType,
  ReportDocument,
  ReportRow,
  ReportTable,
} from '../../src-shared/contract/report-document.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

type Money = Pick<ReportRow, 'currency'>;

const cellText = (
  value: string | number | null,
  type: ReportColumnType,
  { currency }: Money,
  own: string,
): string | number | null => {
  if (typeof value !== 'number') return value;
  if (type === 'percent') return `${value.toFixed(1)} %`;
  if (type !== 'amount') return value;
  const amount = inWords({ currency: currency ?? own }).amount(value);
  return currency === null || currency === own ? amount : `${amount} ${currency}`;
};

const isText = (type: ReportColumnType): boolean => type === 'text' || type === 'date' || type === 'month';

const tableText = ({ title, note, columns, rows, rowCount, totals }: ReportTable, own: string): string => {
  const lines = [...rows, ...totals].map((row) =>
    columns.map(({ type }, index) => {
      const cell = cellText(row.cells[index] ?? null, type, row, own);
      return index === 0 ? `${'  '.repeat(row.level)}${cell ?? ''}` : cell;
    }),
  );
  const heads = columns.map((column) => (isText(column.type) ? left(column.title) : right(column.title)));
  const rest =
    rowCount > rows.length ? [`… and ${rowCount - rows.length} more rows: export them with --out FILE.`] : [];
  return [title, ...(note === '' ? [] : [note]), table(heads, lines), ...rest].join('\n');
};

const figureLines = ({ figures, currency }: ReportDocument): readonly string[] =>
  figures.map((figure) => {
    const value = cellText(figure.value, figure.type, figure, currency);
    const change = figure.changePercent === null ? '' : ` (${figure.changePercent.toFixed(1)} % change)`;
    return `${figure.label}: ${value ?? '–'}${change}`;
  });

/** Returns a report as a text for the terminal; charts are left out. */
export const reportText = (document: ReportDocument): string => {
  const { title, period, compared, filters, notes, currency } = document;
  const compares = compared === null ? '' : `, compared with ${compared.label}`;
  const head = [
    `${title}, ${period.label}${compares} (${currency})`,
    ...filters.map(({ label, value }) => `${label}: ${value}`),
    ...(notes === '' ? [] : [notes]),
    ...figureLines(document),
  ].join('\n');
  const sections = document.sections.flatMap((section) => {
    if (section.kind === 'table') return tableText(section, currency);
    return section.kind === 'text' ? [section.title, ...section.paragraphs].join('\n') : [];
  });
  return [head, ...sections].join('\n\n');
};
