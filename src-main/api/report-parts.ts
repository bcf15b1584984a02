import type {
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportColumnType,
  ReportFigure,
  ReportRow,
  ReportSpan,
  ReportTable,
} from '../../src-shared/contract/report-document.ts';
import type { ReportFilter, ReportGrouping } from '../../src-shared/contract/report-request.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { divideMoney, percentOf, sumMoney } from '../../src-shared/money.ts';
import type { ReportContext } from './report-kind.ts';

/** Makes a column. */
export const reportColumn = (key: string, title: string, type: ReportColumnType = 'text'): ReportColumn => ({
  key,
  title,
  type,
});

/** Makes a plain row at the top level in the document's currency, unless told otherwise. */
export const reportRow = (cells: readonly ReportCell[], more: Partial<Omit<ReportRow, 'cells'>> = {}): ReportRow => ({
  cells: [...cells],
  currency: null,
  level: 0,
  style: 'plain',
  open: null,
  ...more,
});

/** Makes a table of its whole rows. */
export const reportTable = (
  table: Pick<ReportTable, 'key' | 'title' | 'columns' | 'rows'> & Partial<Pick<ReportTable, 'note' | 'totals'>>,
): ReportTable => ({ kind: 'table', note: '', totals: [], rowCount: table.rows.length, ...table });

/** Makes a figure: an amount of the document's currency unless told otherwise. */
export const reportFigure = (
  figure: Pick<ReportFigure, 'key' | 'label' | 'value' | 'formula'> & Partial<ReportFigure>,
): ReportFigure => ({ type: 'amount', currency: null, changePercent: null, tone: null, open: null, ...figure });

type GivenChart = Pick<ReportChart, 'key' | 'title' | 'shape' | 'labels' | 'series'> & Partial<ReportChart>;

/** Makes a chart of amounts in the base currency, unless told otherwise. */
export const reportChart = ({ settings }: Pick<ReportContext, 'settings'>, chart: GivenChart): ReportChart => ({
  kind: 'chart',
  unit: 'money',
  currency: settings.currency,
  labelType: 'text',
  opens: chart.labels.map(() => null),
  ...chart,
});

/** Returns a chart's labels for groups of days: raw months and days, so that each place writes them as long as it can. */
export const groupLabels = (
  { words }: Pick<ReportContext, 'words'>,
  grouping: ReportGrouping,
  groups: readonly { readonly key: string }[],
): Pick<ReportChart, 'labelType' | 'labels'> => {
  if (grouping === 'month') return { labelType: 'month', labels: groups.map(({ key }) => key) };
  if (grouping === 'week') return { labelType: 'date', labels: groups.map(({ key }) => key) };
  return { labelType: 'text', labels: groups.map(({ key }) => words.group(key, grouping)) };
};

/** Returns a part in percent of a whole, two decimals, where a small part below zero rounds to a zero without a sign. */
export const partPercent = (part: number, whole: number): number => percentOf(part, whole) + 0;

const HUNDREDTHS = 10_000;

/**
 * Returns what each amount is of all together, in percent, two decimals. They sum to exactly 100, or are null where there is
 * no whole to be a part of; amounts below zero have shares below zero, which then add up to within rounding.
 */
export const sharePercents = (amounts: readonly number[]): readonly (number | null)[] => {
  const total = sumMoney(amounts);
  if (total <= 0) return amounts.map(() => null);
  if (amounts.some((amount) => amount < 0)) return amounts.map((amount) => partPercent(amount, total));
  return divideMoney(HUNDREDTHS, amounts).map((share) => share / 100);
};

/** Returns the change from `before` to `now` in percent of `before`, two decimals; null when there was nothing before. */
export const changePercent = (now: number, before: number | null): number | null =>
  before === null || before === 0 ? null : partPercent(now - before, Math.abs(before));

/** Makes the columns that compare an amount with another time; none without one. */
export const comparedColumns = (compared: ReportSpan | null): readonly ReportColumn[] =>
  compared === null
    ? []
    : [
        reportColumn('before', compared.label, 'amount'),
        reportColumn('change', 'Change', 'amount'),
        reportColumn('change-percent', 'Change in %', 'percent'),
      ];

/** Returns the cells of `comparedColumns`: what was before, and the change from it. */
export const comparedCells = (now: number, before: number): readonly ReportCell[] => [
  before,
  now - before,
  changePercent(now, before),
];

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

const listed = (filter: ReportFilter): TransactionFilter => {
  const accountId = onlyOne(filter.accountIds);
  const categoryId = onlyOne(filter.categoryIds);
  const bucketId = onlyOne(filter.bucketIds);
  const payeeId = onlyOne(filter.payeeIds);
  const tag = onlyOne(filter.tags);
  return {
    ...(accountId === undefined ? {} : { accountId }),
    ...(categoryId === undefined ? {} : { categoryId }),
    ...(bucketId === undefined ? {} : { bucketId }),
    ...(payeeId === undefined ? {} : { payeeId }),
    ...(tag === undefined ? {} : { tag }),
    ...(filter.search === '' ? {} : { search: filter.search }),
    ...(filter.minAmount === null ? {} : { minAmount: filter.minAmount }),
    ...(filter.maxAmount === null ? {} : { maxAmount: filter.maxAmount }),
  };
};

/** Whether the list can show what is asked for within a filter: its only one, or one of several. */
const canList = <T>(wanted: readonly T[], one: T | undefined): boolean =>
  one === undefined ? wanted.length <= 1 : wanted.length === 0 || wanted.includes(one);

/**
 * Returns the list of transactions behind a figure, or null where the list cannot show just them: a filter with several
 * accounts, categories, buckets, payees or tags of which `more` does not name one, or a tag beside the one filtered by.
 */
export const openRows = (
  { request, period }: Pick<ReportContext, 'request' | 'period'>,
  more: TransactionFilter = {},
): TransactionFilter | null => {
  const { filter } = request;
  const isListed =
    canList(filter.accountIds, more.accountId) &&
    canList(filter.categoryIds, more.categoryId) &&
    canList(filter.bucketIds, more.bucketId) &&
    canList(filter.payeeIds, more.payeeId) &&
    canList(filter.tags, more.tag);
  return isListed ? { flow: 'any', from: period.from, to: period.to, ...listed(filter), ...more } : null;
};
