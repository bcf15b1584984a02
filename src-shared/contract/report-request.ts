import * as z from 'zod';

import {
  BUILDER_CHARTS,
  COMPARISONS,
  DIMENSIONS,
  GROUPINGS,
  MEASURES,
  PERCENTS,
  RELATIVE_SPANS,
} from '../report-lists.ts';
import { id, isoDate, month } from './base.ts';

export { DIMENSIONS, GROUPINGS, MEASURES };

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
const reportFilter = z
  .object({
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
  })
  .refine(({ minAmount, maxAmount }) => minAmount === null || maxAmount === null || minAmount <= maxAmount, {
    path: ['maxAmount'],
    error: 'must not be less than minAmount',
  });
export type ReportFilter = z.infer<typeof reportFilter>;

/** What the report builder asks for. */
export const customSpec = z
  .object({
    measure: z.enum(MEASURES).default('expenses'),
    /** Nested from the outside in. */
    rows: z.array(z.enum(DIMENSIONS)).min(1).max(3).default(['category']),
    columns: z.enum(DIMENSIONS).nullable().default(null),
    sort: z
      .object({ by: z.enum(['label', 'value']), descending: z.boolean() })
      .default({ by: 'value', descending: true }),
    /** Keeps the first so many rows of each group and joins the others as “Other”; null keeps all. */
    top: z.int().min(1).max(500).nullable().default(null),
    chart: z.enum(BUILDER_CHARTS).default('bar'),
    totals: z.boolean().default(true),
    /** Adds shares in percent. */
    percent: z.enum(PERCENTS).default('none'),
  })
  .refine(({ rows }) => new Set(rows).size === rows.length, {
    path: ['rows'],
    error: 'must not name a grouping twice',
  })
  .refine(({ rows, columns }) => columns === null || !rows.includes(columns), {
    path: ['columns'],
    error: 'must be none of the rows’ groupings',
  })
  .refine(({ measure, percent }) => measure !== 'average' || percent === 'none', {
    path: ['percent'],
    error: 'must be “none” for averages, which have no shares',
  })
  .refine(({ columns, percent }) => columns !== null || percent !== 'of-row', {
    path: ['percent'],
    error: 'must not be “of-row” without columns',
  });
export type CustomSpec = z.infer<typeof customSpec>;
export type Measure = (typeof MEASURES)[number];
export type Dimension = (typeof DIMENSIONS)[number];

export type ReportGrouping = (typeof GROUPINGS)[number];

const comparison = z.enum(COMPARISONS);
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
