import type {
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportColumnType,
  ReportDocument,
  ReportFigure,
  ReportRow,
  ReportTable,
} from '../../../src-shared/contract/report-document.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { decimalAmount } from '../../../src-shared/money.ts';
import { currencyOf, tablesOf } from '../file-columns.ts';
import { step } from '../steps.ts';
import type { Steps } from '../steps.ts';

const snakeCase = (key: string): string =>
  key
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replaceAll(/[^\p{L}\d]+/gu, '_')
    .toLowerCase();

const asValue = (cell: ReportCell, type: ReportColumnType, currency: Currency): ReportCell =>
  type === 'amount' && typeof cell === 'number' ? decimalAmount(cell, currency) : cell;

/** The names of a table's columns in its rows; each once, so that none hides another. */
const columnNames = (columns: readonly ReportColumn[]): readonly string[] => {
  const taken = new Set<string>();
  return columns.map(({ key }) => {
    let name = snakeCase(key);
    for (let number = 2; taken.has(name); number += 1) name = `${snakeCase(key)}_${number}`;
    taken.add(name);
    return name;
  });
};

const tableJson = (table: ReportTable, document: ReportDocument) => {
  const names = columnNames(table.columns);
  const rowJson = (row: ReportRow) => {
    const currency = currencyOf(row, document);
    const cells = table.columns.map(({ type }, index) => [
      names[index],
      asValue(row.cells[index] ?? null, type, currency),
    ]);
    return {
      level: row.level,
      style: row.style,
      currency,
      ...(Object.fromEntries(cells) as Record<string, ReportCell>),
    };
  };
  return {
    key: table.key,
    title: table.title,
    note: table.note,
    columns: table.columns.map(({ title, type }, index) => ({ key: names[index], title, type })),
    row_count: table.rowCount,
    rows: table.rows.map(rowJson),
    totals: table.totals.map(rowJson),
  };
};

const figureJson = (figure: ReportFigure, document: ReportDocument) => {
  const currency = currencyOf(figure, document);
  return {
    key: figure.key,
    label: figure.label,
    type: figure.type,
    value: asValue(figure.value, figure.type, currency),
    currency: figure.type === 'amount' ? currency : null,
    change_percent: figure.changePercent,
    formula: figure.formula,
  };
};

const chartJson = ({ key, title, shape, unit, currency, labelType, labels, series }: ReportChart) => ({
  key,
  title,
  shape,
  unit,
  currency: unit === 'money' ? currency : null,
  label_type: labelType,
  labels,
  series: series.map(({ name, values }) => ({
    name,
    values: values.map((value) => asValue(value, unit === 'money' ? 'amount' : 'number', currency)),
  })),
});

const documentJson = (document: ReportDocument) => ({
  report: document.reportKind,
  title: document.title,
  vault: document.vaultName,
  locale: document.locale,
  currency: document.currency,
  today: document.today,
  period: document.period,
  compared: document.compared,
  filters: document.filters,
  notes: document.notes,
  figures: document.figures.map((figure) => figureJson(figure, document)),
  tables: tablesOf(document).map((table) => tableJson(table, document)),
  charts: document.sections.filter((section) => section.kind === 'chart').map(chartJson),
  texts: document.sections
    .filter((section) => section.kind === 'text')
    .map(({ key, title, paragraphs }) => ({ key, title, paragraphs })),
});

/**
 * Writes a document as JSON for programs. Names are in snake case; amounts are exact decimals as strings beside a `currency`,
 * percentages and counts are numbers, dates `YYYY-MM-DD`, months `YYYY-MM`, what is empty is null. `tables` hold `rows` and
 * `totals` as objects with a name for each of their `columns`, besides `level`, `style` (`plain`, `group` or `subtotal`) and
 * `currency`, unless a column has that name.
 */
export const writeJson = async (document: ReportDocument, steps: Steps = {}): Promise<Uint8Array> => {
  await step(steps, 0);
  const json = documentJson(document);
  await step(steps, 0.5);
  const bytes = new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  await step(steps, 1);
  return bytes;
};
