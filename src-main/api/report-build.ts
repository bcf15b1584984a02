import type { ReportDocument, ReportSpan } from '../../src-shared/contract/report-document.ts';
import type { ReportFilter, ReportRequest } from '../../src-shared/contract/report-request.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { listAccounts } from '../database/accounts.ts';
import { bucketBalances } from '../database/buckets.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { payeeNames } from '../database/report-names.ts';
import { readSettings } from '../database/settings.ts';
import { dateRange } from '../database/totals.ts';
import { resolvePeriod } from '../engine/report-period.ts';
import type { DaySpan } from '../engine/report-period.ts';
import { reportKind } from './report-catalog.ts';
import { comparedDays } from './report-compared.ts';
import { heeding } from './report-filter.ts';
import type { ReportContext } from './report-kind.ts';
import { withLeftOut } from './report-left-out.ts';
import { reportWords } from './report-words.ts';
import type { ReportWords } from './report-words.ts';

const namesOf = (rows: readonly { readonly id: number; readonly name: string }[], ids: readonly (number | null)[]) =>
  ids.map((id) => (id === null ? 'Uncategorized' : (rows.find((row) => row.id === id)?.name ?? `deleted (${id})`)));

const amountRange = ({ minAmount, maxAmount }: ReportFilter, { money }: ReportWords): string => {
  if (minAmount === null) return maxAmount === null ? '' : `up to ${money(maxAmount)}`;
  return maxAmount === null ? `from ${money(minAmount)}` : `${money(minAmount)} – ${money(maxAmount)}`;
};

/** Returns a filter in words; what is not filtered is left out. */
const filterWords = (reader: Reader, filter: ReportFilter, words: ReportWords): ReportDocument['filters'] => {
  const parts = [
    ['Accounts', namesOf(listAccounts(reader), filter.accountIds).join(', ')],
    ['Categories', namesOf(allCategories(reader), filter.categoryIds).join(', ')],
    ['Buckets', namesOf(bucketBalances(reader), filter.bucketIds).join(', ')],
    ['Payees', namesOf(payeeNames(reader, filter.payeeIds), filter.payeeIds).join(', ')],
    ['Tags', filter.tags.join(', ')],
    ['Words', filter.search],
    ['Amounts', amountRange(filter, words)],
  ] as const;
  return parts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
};

/** What a report is made for: the vault's name as the user knows it, and the day that counts as today. */
export type BuildInput = {
  readonly reader: Reader;
  readonly request: ReportRequest;
  readonly today: IsoDate;
  readonly vaultName: string;
};

/** Makes a report. Throws `not_found` for a kind that there is none of. */
export const buildReport = async ({ reader, request, today, vaultName }: BuildInput): Promise<ReportDocument> => {
  const kind = await reportKind(request.kind);
  const settings = readSettings(reader);
  const words = reportWords(settings.locale, settings.currency);
  const labelled = (span: DaySpan): ReportSpan => ({ ...span, label: words.span(span) });
  const days = resolvePeriod(request.period, today, dateRange(reader));
  const other = kind.comparisons.includes(request.comparison) ? comparedDays({ reader, request, today }, days) : null;
  const asked: ReportContext = {
    reader,
    settings,
    today,
    request,
    words,
    period: labelled(days),
    compared: other && labelled(other),
    scope: ({ from, to }) => ({ from, to, filter: request.filter }),
  };
  const context = heeding(asked, kind.filters);
  const { title, figures, sections, filters = [], period, compared } = kind.build(context);
  return {
    reportKind: kind.kind,
    title: request.title === '' ? (title ?? kind.title) : request.title,
    vaultName,
    locale: settings.locale,
    currency: settings.currency,
    today,
    period: period ?? context.period,
    compared: compared ?? context.compared,
    filters: [...filterWords(reader, context.request.filter, words), ...filters],
    notes: request.notes,
    figures: [...figures],
    sections: [...withLeftOut(kind, context, sections)],
  };
};
