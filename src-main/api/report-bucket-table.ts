import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import { sumLines } from './report-bucket-state.ts';
import type { BucketLine, BucketState } from './report-bucket-state.ts';
import type { ReportContext } from './report-kind.ts';
import { openRows, reportColumn, reportRow, reportTable } from './report-parts.ts';

type Column = ReportColumn & { readonly cell: (line: Shown) => ReportCell };

/** A line with what only some lines show. */
type Shown = BucketLine & {
  readonly share: number | null;
  /** What it held at the end of the time compared with. */
  readonly before: number | null;
  readonly style: ReportRow['style'];
  readonly open: ReportRow['open'];
};

const amount = (key: string, title: string, cell: Column['cell']): Column => ({
  ...reportColumn(key, title, 'amount'),
  cell,
});

/** Only a few lines have any, so that zeros would hide them. */
const orEmpty = (of: number): number | null => (of === 0 ? null : of);

const COMPARED: readonly Column[] = [
  amount('before', 'Closing before', ({ before }) => before),
  amount('change', 'Change', ({ closing, before }) => (before === null ? null : closing - before)),
];

/** What no line earned, moved or lacks has no column. */
const columnsFor = ({ compared }: ReportContext, lines: readonly Shown[]): readonly Column[] => {
  const some = (pick: (line: Shown) => number): boolean => lines.some((line) => pick(line) !== 0);
  return [
    { ...reportColumn('bucket', 'Bucket'), cell: ({ name }) => name },
    amount('opening', 'Opening', ({ opening }) => opening),
    ...(some(({ income }) => income) ? [amount('income', 'Income', ({ income }) => orEmpty(income))] : []),
    amount('allocated', 'Allocated', ({ allocated }) => allocated),
    ...(some(({ moved }) => moved) ? [amount('moved', 'Moved', ({ moved }) => moved)] : []),
    amount('spent', 'Spent', ({ spent }) => spent),
    amount('closing', 'Closing', ({ closing }) => closing),
    { ...reportColumn('share', 'Share', 'percent'), cell: ({ share }) => share },
    ...(some(({ deficit }) => deficit) ? [amount('deficit', 'Deficit', ({ deficit }) => orEmpty(deficit))] : []),
    ...(compared === null ? [] : COMPARED),
  ];
};

const beforeWords = ({ compared, words }: ReportContext): string =>
  compared === null ? '' : ` Before is at the end of ${words.day(compared.to)}.`;

const plain = (line: BucketLine, before: BucketLine | null, more: Partial<Shown> = {}): Shown => ({
  share: null,
  style: 'plain',
  open: null,
  ...line,
  before: before?.closing ?? null,
  ...more,
});

const bucketLines = (context: ReportContext, now: BucketState, before: BucketState | null): readonly Shown[] => {
  const wanted = context.request.filter.bucketIds;
  const closings = new Map(before?.buckets.map(({ bucketId, closing }) => [bucketId, closing]));
  return now.buckets
    .filter(({ bucketId }) => wanted.length === 0 || wanted.includes(bucketId))
    .map(({ bucketId, sharePercent, ...line }) =>
      plain(line, null, {
        share: sharePercent,
        before: before && (closings.get(bucketId) ?? 0),
        open: openRows(context, { bucketId, flow: 'expense' }),
      }),
    );
};

const joined = (name: string, lines: readonly Shown[], more: Partial<Shown>): Shown => ({
  ...plain(sumLines(name, lines), null),
  before: lines.some(({ before }) => before !== null)
    ? lines.reduce((sum, { before }) => sum + (before ?? 0), 0)
    : null,
  ...more,
});

const wholeShare = (lines: readonly Shown[]): number | null => (lines.some(({ share }) => share !== 0) ? 100 : null);

/** The lines of all money: the buckets together, and what is in none of them. */
const wholeLines = (context: ReportContext, now: BucketState, before: BucketState | null): readonly Shown[] => {
  const buckets = bucketLines(context, now, before);
  const { unbucketed, unallocated } = now;
  return [
    ...buckets,
    joined('In buckets', buckets, { style: 'subtotal', share: wholeShare(buckets) }),
    ...(unbucketed === null ? [] : [plain(unbucketed, before && (before.unbucketed ?? sumLines('', [])))]),
    plain(unallocated, before && before.unallocated, { open: openRows(context, { flow: 'income' }) }),
  ];
};

type Named = Pick<ReportTable, 'key' | 'title'>;

/**
 * Makes the table of how the buckets came to their balances; with a filter on buckets, of those alone. `before` is their state
 * at the end of the time compared with.
 */
export const bucketTable = (
  context: ReportContext,
  now: BucketState,
  before: BucketState | null,
  named: Named,
): ReportTable => {
  const isWhole = context.request.filter.bucketIds.length === 0;
  const lines = isWhole ? wholeLines(context, now, before) : bucketLines(context, now, before);
  const summed = lines.filter(({ style }) => style === 'plain');
  const total = joined('Total', summed, { open: isWhole ? openRows(context) : null });
  const columns = columnsFor(context, lines);
  const line = (of: Shown): ReportRow =>
    reportRow(
      columns.map(({ cell }) => cell(of)),
      { style: of.style, open: of.open },
    );
  const sum = ['opening', 'income', 'allocated', 'moved'].filter((key) => columns.some((column) => column.key === key));
  return reportTable({
    ...named,
    note:
      lines.length === 0
        ? 'There is no such bucket any more.'
        : `Closing = ${sum.join(' + ')} − spent. Shares are of all balances above zero.${beforeWords(context)}`,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: lines.map(line),
    totals: [line(total)],
  });
};
