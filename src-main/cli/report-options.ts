import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportPeriod, ReportRequest, ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import type { ReportKindInfo } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { issueWords } from '../api/issue-words.ts';
import {
  accountNamed,
  bucketNamed,
  categoryNamed,
  dayArgument,
  monthArgument,
  usageError,
  wordArgument,
} from './arguments.ts';
import type { Tools } from './run.ts';

export type PeriodOptions = {
  readonly month?: string;
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
};

export type RequestOptions = PeriodOptions & {
  readonly compare?: ReportRequest['comparison'];
  readonly group?: ReportRequest['grouping'];
  readonly account: readonly string[];
  readonly category: readonly string[];
  readonly bucket: readonly string[];
  readonly payee: readonly string[];
  readonly tag: readonly string[];
  readonly search?: string;
  readonly title?: string;
  readonly notes?: string;
  readonly charts: boolean;
};

const yearArgument = (text: string): number => {
  const year = Number(text);
  if (/^\d{4}$/u.test(text) && year > 0) return year;
  throw new InvalidArgumentError('Write a year as YYYY.');
};

/** Adds the options that choose a period. */
export const addPeriodOptions = (command: Command): Command =>
  command
    .option('--month <month>', 'YYYY-MM', monthArgument)
    .option('--year <year>', 'YYYY', yearArgument)
    .option('--from <day>', 'YYYY-MM-DD; up to today without --to', dayArgument)
    .option('--to <day>', 'YYYY-MM-DD', dayArgument);

/** Adds the options that choose what a report shows. */
export const addRequestOptions = (command: Command): Command => {
  addPeriodOptions(command)
    .addOption(new Option('--compare <with>', 'with what').choices(['none', 'previous', 'last-year', 'budget']))
    .addOption(new Option('--group <by>', 'time in steps of').choices(['week', 'month', 'quarter', 'year']));
  for (const what of ['account', 'category', 'bucket', 'payee', 'tag'])
    command.option(`--${what} <name>`, 'only of it; may be repeated', wordArgument, []);
  return command
    .option('--search <words>', 'only with these words')
    .option('--title <title>', 'in place of the report’s own')
    .option('--notes <text>', 'your own words in it')
    .option('--no-charts', 'tables only');
};

/** Returns the period that the options name, or null when they name none. */
export const periodOf = ({ month, year, from, to }: PeriodOptions, today: string): ReportPeriod | null => {
  if ([month, year, from ?? to].filter((given) => given !== undefined).length > 1)
    throw usageError('Choose the period by --month, by --year or by --from and --to.');
  if (month !== undefined) return { kind: 'month', month };
  if (year !== undefined) return { kind: 'year', year };
  if (from === undefined && to === undefined) return null;
  if (from === undefined) throw usageError('--to takes a --from, too.');
  if (from > (to ?? today)) throw usageError('The period ends before it begins.');
  return { kind: 'range', from, to: to ?? today };
};

const payeeIdNamed = async ({ api }: Tools, name: string): Promise<number> => {
  const { payees } = await api.payees.list({ search: name, limit: 500 });
  const found = payees.find((payee) =>
    [payee.name, ...payee.aliases].some((each) => foldName(each) === foldName(name)),
  );
  if (found) return found.id;
  const like = payees.slice(0, 5).map((payee) => payee.name);
  const hint = like.length === 0 ? '' : ` There is: ${like.join(', ')}.`;
  throw new PecuniaError('not_found', `There is no payee called “${name.trim()}”.${hint}`, { name, known: like });
};

/** `uncategorized` stands for none, unless a category is called so. */
const categoryIdNamed = async (tools: Tools, name: string): Promise<number | null> => {
  const isNone = foldName(name) === 'uncategorized';
  return categoryNamed(tools, name).then(
    ({ id }) => id,
    (error: unknown) => {
      if (isNone) return null;
      throw error;
    },
  );
};

const inTurn = async <T>(names: readonly string[], find: (name: string) => Promise<T>): Promise<T[]> => {
  const found: T[] = [];
  for (const name of names) found.push(await find(name));
  return found;
};

const filterOf = async (tools: Tools, options: RequestOptions): Promise<ReportRequestInput['filter']> => ({
  accountIds: await inTurn(options.account, async (name) => (await accountNamed(tools, name)).id),
  categoryIds: await inTurn(options.category, (name) => categoryIdNamed(tools, name)),
  bucketIds: await inTurn(options.bucket, async (name) => (await bucketNamed(tools, name)).id),
  payeeIds: await inTurn(options.payee, (name) => payeeIdNamed(tools, name)),
  tags: [...options.tag],
  search: options.search ?? '',
});

type Heeded = ReportKindInfo['filters'][number];

const FILTERS: Readonly<Record<string, readonly [Heeded, (options: RequestOptions) => boolean]>> = {
  '--account': ['accounts', ({ account }) => account.length > 0],
  '--category': ['categories', ({ category }) => category.length > 0],
  '--bucket': ['buckets', ({ bucket }) => bucket.length > 0],
  '--payee': ['payees', ({ payee }) => payee.length > 0],
  '--tag': ['tags', ({ tag }) => tag.length > 0],
  '--search': ['search', ({ search }) => search !== undefined],
};

/** What the kinds take that do not take any period. */
const PERIODS: Readonly<Partial<Record<ReportKindInfo['period'], readonly [keyof PeriodOptions, string]>>> = {
  month: ['month', 'takes a whole month: --month YYYY-MM'],
  year: ['year', 'takes a whole year: --year YYYY'],
};

const refuseOtherPeriod = ({ kind, period }: ReportKindInfo, { month, year, from, to }: PeriodOptions): void => {
  const [only, words] = PERIODS[period] ?? [];
  const given = Object.entries({ month, year, from, to }).filter(([, value]) => value !== undefined);
  if (only !== undefined && given.some(([option]) => option !== only)) throw usageError(`“${kind}” ${words}.`);
};

/** An option that a report does not heed is refused, rather than passed over in silence. */
const refuseUnheeded = (info: ReportKindInfo, options: RequestOptions): void => {
  const { compare, group } = options;
  for (const [flag, [filter, isGiven]] of Object.entries(FILTERS))
    if (isGiven(options) && !info.filters.includes(filter)) throw usageError(`“${info.kind}” takes no ${flag}.`);
  if (compare !== undefined && compare !== 'none' && !info.comparisons.includes(compare))
    throw usageError(`“${info.kind}” is not compared with ${compare}. It takes: ${info.comparisons.join(', ')}.`);
  if (group !== undefined && !info.groupings.includes(group))
    throw usageError(`“${info.kind}” is not grouped by ${group}.`);
  refuseOtherPeriod(info, options);
};

const kindNamed = async ({ api }: Tools, kind: string): Promise<ReportKindInfo> => {
  const kinds = await api.reports.kinds();
  const found = kinds.find((info) => info.kind === kind);
  if (found) return found;
  const known = kinds.map((info) => info.kind);
  throw new PecuniaError('not_found', `There is no report “${kind}”. There is: ${known.join(', ')}.`, { kind, known });
};

const OPTION_OF: Readonly<Record<string, string>> = { tags: 'tag' };

/** What is too long, or given too often, is told by the option's name. */
const accepted = (request: ReportRequestInput): ReportRequestInput => {
  const [issue] = reportRequest.safeParse(request, { reportInput: true }).error?.issues ?? [];
  if (!issue) return request;
  const field = String(issue.path.find((part) => part !== 'filter'));
  throw usageError(`--${OPTION_OF[field] ?? field.replace(/Ids$/u, '')} ${issueWords(issue)}.`);
};

/** Returns what the options ask for; what they leave out is as the kind starts. Throws for what it does not heed. */
export const requestOf = async (tools: Tools, kind: string, options: RequestOptions): Promise<ReportRequestInput> => {
  const info = await kindNamed(tools, kind);
  refuseUnheeded(info, options);
  const { request } = info;
  return accepted({
    ...request,
    title: options.title ?? '',
    period: periodOf(options, tools.session.host.today()) ?? request.period,
    filter: await filterOf(tools, options),
    comparison: options.compare ?? request.comparison,
    grouping: options.group ?? request.grouping,
    charts: options.charts,
    notes: options.notes ?? '',
  });
};
