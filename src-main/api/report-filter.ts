import type { ReportFilter } from '../../src-shared/contract/report-request.ts';
import { NO_FILTER } from '../../src-shared/report-lists.ts';
import type { ReportContext, ReportKind } from './report-kind.ts';

export { NO_FILTER };

const FILTER_PARTS: Readonly<Record<ReportKind['filters'][number], readonly (keyof ReportFilter)[]>> = {
  accounts: ['accountIds'],
  categories: ['categoryIds'],
  buckets: ['bucketIds'],
  payees: ['payeeIds'],
  tags: ['tags'],
  search: ['search'],
  amounts: ['minAmount', 'maxAmount'],
};

/** Returns a context whose filter has only the parts that a kind heeds; whatever else was asked for filters nothing. */
export const heeding = (context: ReportContext, filters: readonly ReportKind['filters'][number][]): ReportContext => {
  const keys = filters.flatMap((part) => FILTER_PARTS[part]);
  const heeded = Object.fromEntries(keys.map((key) => [key, context.request.filter[key]]));
  const filter: ReportFilter = { ...NO_FILTER, ...heeded };
  return {
    ...context,
    request: { ...context.request, filter },
    scope: ({ from, to }) => ({ from, to, filter }),
  };
};

/** Tells whether a filter leaves anything out, but for the parts named. */
export const isFiltered = (filter: ReportFilter, except: readonly (keyof ReportFilter)[] = []): boolean =>
  (Object.keys(NO_FILTER) as (keyof ReportFilter)[])
    .filter((key) => !except.includes(key))
    .some((key) => {
      const value = filter[key];
      return Array.isArray(value) ? value.length > 0 : value !== '' && value !== null;
    });
