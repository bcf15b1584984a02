import * as z from 'zod';

import { currency, isoDate, percent } from './base.ts';
import { transactionFilter } from './transactions.ts';

/**
 * What a cell holds, by the type of its column: an `amount` is in minor units of its row's currency, a `percent` 0–100 and
 * beyond, a `date` is YYYY-MM-DD, a `month` YYYY-MM, `count` and `number` are plain numbers. Null is empty.
 */
const cell = z.union([z.string(), z.number(), z.null()]);
export type ReportCell = z.infer<typeof cell>;

const columnType = z.enum(['text', 'date', 'month', 'amount', 'percent', 'count', 'number']);
export type ReportColumnType = z.infer<typeof columnType>;

const column = z.object({ key: z.string(), title: z.string(), type: columnType });
export type ReportColumn = z.infer<typeof column>;

const tableRow = z.object({
  /** One for each column. */
  cells: z.array(cell),
  /** Of its amounts; null for the document's. */
  currency: currency.nullable(),
  /** How deep it lies below groups; 0 at the top. */
  level: z.int().min(0),
  /** A `group` is a heading with or without amounts, a `subtotal` closes one. */
  style: z.enum(['plain', 'group', 'subtotal']),
  /** The transactions behind it; null where there are none to list. */
  open: transactionFilter.nullable(),
});
export type ReportRow = z.infer<typeof tableRow>;

const table = z.object({
  kind: z.literal('table'),
  /** Unique within the document. */
  key: z.string(),
  title: z.string(),
  /** A line below the title, such as what is counted; empty for none. */
  note: z.string(),
  columns: z.array(column).min(1),
  /** Perhaps only the first of them, see `rowCount`. */
  rows: z.array(tableRow),
  /** How many rows the table has in full. */
  rowCount: z.int(),
  /** Over all rows, one for each currency; empty where a sum makes no sense. */
  totals: z.array(tableRow),
});
export type ReportTable = z.infer<typeof table>;

/** What a series stands for, so that it has one colour everywhere; null takes the next of the palette. */
const tone = z.enum(['income', 'spending', 'budget', 'projected']).nullable();

const series = z.object({
  name: z.string(),
  /** One for each label; null where there is none. Minor units where the chart's `unit` is money. */
  values: z.array(z.number().nullable()),
  tone,
});
export type ReportSeries = z.infer<typeof series>;

const chartShape = z.enum(['bar', 'stacked-bar', 'horizontal-bar', 'line', 'area', 'donut']);
export type ReportChartShape = z.infer<typeof chartShape>;

const chart = z.object({
  kind: z.literal('chart'),
  key: z.string(),
  /** States what it shows. */
  title: z.string(),
  shape: chartShape,
  /** What the values are: minor units of `currency`, percent 0–100, or plain numbers. */
  unit: z.enum(['money', 'percent', 'count']),
  currency,
  labelType: z.enum(['text', 'month', 'date']),
  labels: z.array(z.string()),
  series: z.array(series),
  /** The transactions behind each label, or null. */
  opens: z.array(transactionFilter.nullable()),
});
export type ReportChart = z.infer<typeof chart>;

const text = z.object({ kind: z.literal('text'), key: z.string(), title: z.string(), paragraphs: z.array(z.string()) });
export type ReportText = z.infer<typeof text>;

const section = z.discriminatedUnion('kind', [table, chart, text]);
export type ReportSection = z.infer<typeof section>;

const figure = z.object({
  key: z.string(),
  label: z.string(),
  type: columnType,
  value: cell,
  /** Of an amount; null for the document's. */
  currency: currency.nullable(),
  /** The change against what is compared, in percent of it; null without one. */
  changePercent: percent.nullable(),
  /** How it comes about, in words. */
  formula: z.string(),
  tone: z.enum(['good', 'bad']).nullable(),
  open: transactionFilter.nullable(),
});
export type ReportFigure = z.infer<typeof figure>;

const span = z.object({ from: isoDate, to: isoDate, label: z.string() });
export type ReportSpan = z.infer<typeof span>;

/** A finished report, before it is laid out: the screen, PDF, CSV, XLSX and JSON all show this one. */
export const reportDocument = z.object({
  reportKind: z.string(),
  title: z.string(),
  vaultName: z.string(),
  locale: z.string(),
  /** The base currency. */
  currency,
  /** The day that counted as today. */
  today: isoDate,
  period: span,
  /** Null without a comparison with another time. */
  compared: span.nullable(),
  /** What was filtered, in words: name and value. */
  filters: z.array(z.object({ label: z.string(), value: z.string() })),
  /** The user's own words. */
  notes: z.string(),
  figures: z.array(figure),
  sections: z.array(section),
});
export type ReportDocument = z.infer<typeof reportDocument>;
