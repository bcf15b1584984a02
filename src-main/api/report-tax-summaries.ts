import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { Reader } from '../database/connection.ts';
import { wholeYear } from '../engine/report-period.ts';
import { buildReport } from './report-build.ts';
import { reportKinds } from './report-catalog.ts';

/** A report of the package by the name of its file. */
export type TaxSummary = { readonly name: string; readonly about: string; readonly document: ReportDocument };

export type SummaryInput = {
  readonly reader: Reader;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
  readonly vaultName: string;
  /** To which they are limited; null for no limit. */
  readonly categoryIds: readonly number[] | null;
};

/** The annual summary where the span is a year and it can be limited as wanted. */
const yearKind = async (input: SummaryInput): Promise<ReportRequestInput | null> => {
  const { categoryIds } = input;
  const year = wholeYear(input);
  const kind = (await reportKinds()).get('annual');
  if (year === null || !kind || (categoryIds !== null && !kind.filters.includes('categories'))) return null;
  return { ...kind.defaults, kind: kind.kind, period: { kind: 'year', year: Number(year) }, comparison: 'none' };
};

/**
 * Makes the reports of a tax package: income and expenses of the span, after the annual summary where the span is a year.
 * Limited to categories they show nothing else; limited to none there are no reports.
 */
export const taxSummaries = async (input: SummaryInput): Promise<readonly TaxSummary[]> => {
  const { reader, from, to, today, vaultName, categoryIds } = input;
  if (categoryIds?.length === 0) return [];
  const build = (request: ReportRequestInput): Promise<ReportDocument> =>
    buildReport({
      reader,
      request: reportRequest.parse({ ...request, filter: { categoryIds: categoryIds ?? [] } }),
      today,
      vaultName,
    });
  const annual = await yearKind(input);
  return [
    ...(annual === null ? [] : [{ name: 'summary.pdf', about: 'the year at a glance', document: await build(annual) }]),
    {
      name: 'income-and-expenses.pdf',
      about: 'income and expenses by category and over time, of accounts on the budget',
      document: await build({ kind: 'income-expense', period: { kind: 'range', from, to } }),
    },
  ];
};
