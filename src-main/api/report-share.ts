import * as z from 'zod';

import { currency, name } from '../../src-shared/contract/base.ts';
import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportFilter, ReportRequest } from '../../src-shared/contract/report-request.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { decimalAmount, parseAmount } from '../../src-shared/money.ts';
import { listAccounts } from '../database/accounts.ts';
import { bucketBalances } from '../database/buckets.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { payeeNames, payeesNamed } from '../database/report-names.ts';
import type { SavedReport } from '../../src-shared/contract/reports.ts';
import { readSettings } from '../database/settings.ts';
import { countTags, soughtTag } from '../database/tags.ts';
import { issueWords } from './issue-words.ts';

const VERSION = 1;

/** Bytes: more than the longest filter takes. */
export const MAX_SHARED_BYTES = 2 * 1024 * 1024;

const names = z.array(z.string().max(200)).max(500).default([]);
const decimal = z.string().max(30).nullable().default(null);

const sharedFilter = z.object({
  accounts: names,
  /** Null stands for uncategorized. */
  categories: z.array(z.string().max(200).nullable()).max(500).default([]),
  buckets: names,
  payees: names,
  tags: z.array(z.string().max(40)).max(100).default([]),
  search: z.string().max(200).default(''),
  /** Decimals in the file's currency. */
  minAmount: decimal,
  maxAmount: decimal,
});
type SharedFilter = z.infer<typeof sharedFilter>;

const sharedReport = z.object({
  pecuniaReport: z.literal(VERSION),
  name,
  /** Of the amounts. */
  currency,
  request: reportRequest.omit({ filter: true }).extend({ filter: sharedFilter.prefault({}) }),
});

type Named = { readonly id: number; readonly name: string };

/** What is gone is shared as the report itself calls it: no vault has it, so that whoever takes the report in is told. */
const namesOf = (rows: readonly Named[], ids: readonly number[]): string[] =>
  ids.map((id) => rows.find((row) => row.id === id)?.name ?? `deleted (${id})`);

const categoryNamesOf = (rows: readonly Named[], ids: readonly (number | null)[]): (string | null)[] =>
  ids.flatMap((id) => (id === null ? [null] : namesOf(rows, [id])));

/** Returns a saved report as a text that says the same in any vault: with names in place of numbers. */
export const sharedText = (reader: Reader, saved: Pick<SavedReport, 'name' | 'request'>): string => {
  const { filter, ...request } = saved.request;
  const { currency } = readSettings(reader);
  const decimalOf = (amount: number | null): string | null =>
    amount === null ? null : decimalAmount(amount, currency);
  const shared: z.infer<typeof sharedReport> = {
    pecuniaReport: VERSION,
    name: saved.name,
    currency,
    request: {
      ...request,
      filter: {
        accounts: namesOf(listAccounts(reader), filter.accountIds),
        categories: categoryNamesOf(allCategories(reader), filter.categoryIds),
        buckets: namesOf(bucketBalances(reader), filter.bucketIds),
        payees: namesOf(payeeNames(reader, filter.payeeIds), filter.payeeIds),
        tags: filter.tags,
        search: filter.search,
        minAmount: decimalOf(filter.minAmount),
        maxAmount: decimalOf(filter.maxAmount),
      },
    },
  };
  return `${JSON.stringify(shared, null, 2)}\n`;
};

const unreadable = (why: string, field?: string): PecuniaError =>
  new PecuniaError('file_unreadable', `This file is no shared report: ${why}.`, field === undefined ? {} : { field });

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadable('it is not JSON. Choose a file that ends in .pecunia-report');
  }
};

const refuseNewer = (value: unknown): void => {
  const version = typeof value === 'object' && value !== null && 'pecuniaReport' in value ? value.pecuniaReport : null;
  if (typeof version !== 'number' || version <= VERSION) return;
  throw new PecuniaError(
    'file_unreadable',
    'This report was shared by a newer Pecunia. Update Pecunia to take it in.',
    {
      version,
    },
  );
};

const refuseIssue = ({ issues: [issue] }: z.ZodError, within: readonly string[] = []): PecuniaError => {
  const field = [...within, ...(issue?.path ?? [])].join('.');
  return unreadable(field === '' ? 'it does not begin like one' : `${field}: ${issue ? issueWords(issue) : ''}`, field);
};

const parsedReport = (text: string): z.infer<typeof sharedReport> => {
  const value = parsedJson(text);
  refuseNewer(value);
  const { data, error } = sharedReport.safeParse(value, { reportInput: true });
  if (data) return data;
  throw refuseIssue(error);
};

/** Collects what a vault does not have. */
type Missing = string[];

const idsOf = (rows: readonly Named[], wanted: readonly string[], missing: Missing): number[] => {
  const ids = new Map(rows.map((row) => [foldName(row.name), row.id]));
  return wanted.flatMap((each) => {
    const id = ids.get(foldName(each));
    if (id === undefined) missing.push(each);
    return id ?? [];
  });
};

/** A tag is known by its transactions only. */
const knownTags = (reader: Reader, wanted: readonly string[], missing: Missing): string[] => {
  const known = new Set(countTags(reader).map(({ tag }) => soughtTag(tag)));
  missing.push(...wanted.filter((tag) => !known.has(soughtTag(tag))));
  return wanted.filter((tag) => known.has(soughtTag(tag)));
};

/** Returns an amount without its sign. Throws `file_unreadable` for none and for one that is too large. */
const amountIn = (filter: SharedFilter, key: 'minAmount' | 'maxAmount', shared: string): number | null => {
  const text = filter[key];
  if (text === null) return null;
  try {
    return Math.abs(parseAmount(text, shared));
  } catch (error) {
    if (!(error instanceof PecuniaError)) throw error;
    const field = `request.filter.${key}`;
    throw unreadable(`${field}: ${error.message.replace(/\.$/u, '')}`, field);
  }
};

const amountsOf = (
  filter: SharedFilter,
  shared: string,
  own: string,
  missing: Missing,
): Pick<ReportFilter, 'minAmount' | 'maxAmount'> => {
  const amounts = {
    minAmount: amountIn(filter, 'minAmount', shared),
    maxAmount: amountIn(filter, 'maxAmount', shared),
  };
  if (shared === own) return amounts;
  if (amounts.minAmount !== null || amounts.maxAmount !== null) missing.push(`amounts in ${shared}`);
  return { minAmount: null, maxAmount: null };
};

const filterOf = (reader: Reader, filter: SharedFilter, shared: string, missing: Missing): ReportFilter => {
  const categories = allCategories(reader);
  return {
    accountIds: idsOf(listAccounts(reader), filter.accounts, missing),
    categoryIds: filter.categories.flatMap((each): (number | null)[] =>
      each === null ? [null] : idsOf(categories, [each], missing),
    ),
    bucketIds: idsOf(bucketBalances(reader), filter.buckets, missing),
    payeeIds: idsOf(payeesNamed(reader, filter.payees), filter.payees, missing),
    tags: knownTags(reader, filter.tags, missing),
    search: filter.search,
    ...amountsOf(filter, shared, readSettings(reader).currency, missing),
  };
};

/** The two amounts are read only now, so that only now they can be the wrong way round. */
const requestWith = (request: Omit<ReportRequest, 'filter'>, filter: ReportFilter): ReportRequest => {
  const { data, error } = reportRequest.safeParse({ ...request, filter }, { reportInput: true });
  if (data) return data;
  throw refuseIssue(error, ['request']);
};

/** A shared report as this vault understands it; `missing` names what it does not have. */
export type TakenReport = {
  readonly name: string;
  readonly request: ReportRequest;
  readonly missing: readonly string[];
};

const refuseUnknownKind = (kind: string, kinds: Pick<ReadonlySet<string>, 'has'>): void => {
  if (kinds.has(kind)) return;
  throw new PecuniaError(
    'file_unreadable',
    `This shared report is of the kind “${kind}”, which this Pecunia does not know. Update Pecunia to take it in.`,
    { kind },
  );
};

/** Reads a shared report of one of the kinds that there are. Throws `file_unreadable` with the field that is wrong. */
export const readShared = (reader: Reader, text: string, kinds: Pick<ReadonlySet<string>, 'has'>): TakenReport => {
  const { name, currency, request } = parsedReport(text);
  refuseUnknownKind(request.kind, kinds);
  const missing: Missing = [];
  const filter = filterOf(reader, request.filter, currency, missing);
  return { name, request: requestWith(request, filter), missing };
};
