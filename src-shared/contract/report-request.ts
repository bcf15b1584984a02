import * as z from 'zod';

import { id, isoDate, month } from './base.ts';

/** Spans that move with today. */
export const RELATIVE_SPANS = [
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'last-30-days',
  'last-3-months',
  'last-6-months',
  'last-12-months',
  'all',
] as const;

const period = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('relative'), span: z.enum(RELATIVE_SPANS) }),
  z.object({ kind: z.literal('month'), month }),
  z.object({ kind: z.literal('year'), year: z.int().min(1).max(9999) }),
  z
    .object({ kind: z.literal('range'), from: isoDate, to: isoDate })
    .refine((range) => range.from <= range.to, 'must begin before it ends'),
]);
export type ReportPeriod = z.infer<typeof period>;
export type RelativeSpan = (typeof RELATIVE_SPANS)[number];

/** What counts; several of one kind mean any of them, and an empty list means all. */
const reportFilter = z.object({
  accountIds: z.array(id).max(500).default([]),
  /** Null stands for uncategorized. */
  categoryIds: z.array(id.nullable()).max(500).default([]),
  bucketIds: z.array(id).max(500).default([]),
  payeeIds: z.array(id).max(500).default([]),
  tags: z.array(z.string().max(40)).max(100).default([]),
  search: z.string().max(200).default(''),
  /** Absolute amounts in minor units. */
  minAmount: z.int().min(0).nullable().default(null),
  maxAmount: z.int().min(0).nullable().default(null),
});
export type ReportFilter = z.infer<typeof reportFilter>;

export const MEASURES = ['expenses', 'income', 'net', 'count', 'average'] as const;
export const DIMENSIONS = [
  'month',
  'quarter',
  'week',
  'year',
  'category-kind',
  'category',
  'payee',
  'bucket',
  'account',
  'tag',
  'member',
] as const;

/** What the report builder asks for. */
export const customSpec = z.object({
  measure: z.enum(MEASURES).default('expenses'),
  /** Nested from the outside in. */
  rows: z.array(z.enum(DIMENSIONS)).min(1).max(3).default(['category']),
  columns: z.enum(DIMENSIONS).nullable().default(null),
  sort: z
    .object({ by: z.enum(['label', 'value']), descending: z.boolean() })
    .default({ by: 'value', descending: true }),
  /** Keeps the first so many rows of each group and joins the others as “Other”; null keeps all. */
  top: z.int().min(1).max(500).nullable().default(null),
  chart: z.enum(['none', 'bar', 'stacked-bar', 'horizontal-bar', 'line', 'area', 'donut']).default('bar'),
  totals: z.boolean().default(true),
  /** Adds shares in percent. */
  percent: z.enum(['none', 'of-total', 'of-row', 'of-column']).default('none'),
});
export type CustomSpec = z.infer<typeof customSpec>;
export type Measure = (typeof MEASURES)[number];
export type Dimension = (typeof DIMENSIONS)[number];

export const GROUPINGS = ['week', 'month', 'quarter', 'year'] as const;
export type ReportGrouping = (typeof GROUPINGS)[number];

const comparison = z.enum(['none', 'previous', 'last-year', 'budget']);
export type ReportComparison = z.infer<typeof comparison>;

/** Everything that decides what a report shows; kept with saved reports. */
export const reportRequest = z.object({
  /** One of `reports.kinds`. */
  kind: z.string().max(60),
  /** In place of the kind's own title; empty keeps that. */
  title: z.string().trim().max(120).default(''),
  period: period.default({ kind: 'relative', span: 'this-month' }),
  filter: reportFilter.prefault({}),
  comparison: comparison.default('none'),
  grouping: z.enum(GROUPINGS).default('month'),
  charts: z.boolean().default(true),
  notes: z.string().max(4000).default(''),
  /** For the kind `custom` only. */
  spec: customSpec.nullable().default(null),
});
export type ReportRequest = z.infer<typeof reportRequest>;
/** A request as it may be written, with what is left out taken from the defaults. */
export type ReportRequestInput = z.input<typeof reportRequest>;
