import type { ReportFilter } from './contract/report-request.ts';

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

/** What the report builder can sum up. */
export const MEASURES = ['expenses', 'income', 'net', 'count', 'average'] as const;

/** What the report builder can have a row or a column for each of. */
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

/** What the report builder can draw. */
export const BUILDER_CHARTS = ['none', 'bar', 'stacked-bar', 'horizontal-bar', 'line', 'area', 'donut'] as const;

/** What the shares of the report builder are parts of. */
export const PERCENTS = ['none', 'of-total', 'of-row', 'of-column'] as const;

/** Groups of days, the finest first. */
export const GROUPINGS = ['week', 'month', 'quarter', 'year'] as const;

/** What a report can be compared with. */
export const COMPARISONS = ['none', 'previous', 'last-year', 'budget'] as const;

/** A filter that leaves nothing out. */
export const NO_FILTER: ReportFilter = {
  accountIds: [],
  categoryIds: [],
  bucketIds: [],
  payeeIds: [],
  tags: [],
  search: '',
  minAmount: null,
  maxAmount: null,
};
