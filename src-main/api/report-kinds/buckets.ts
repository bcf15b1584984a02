import type { ReportChart, ReportFigure } from '../../../src-shared/contract/report-document.ts';
import { bucketState, sumLines, totalHeld } from '../report-bucket-state.ts';
import type { BucketState } from '../report-bucket-state.ts';
import { proofTable } from '../report-bucket-proof.ts';
import { bucketTable } from '../report-bucket-table.ts';
import { bucketTimeSections } from '../report-bucket-time.ts';
import { wasWords } from '../report-flow-figures.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { changePercent, reportChart, reportFigure } from '../report-parts.ts';

type States = { readonly now: BucketState; readonly before: BucketState | null };

const isWhole = ({ request }: ReportContext): boolean => request.filter.bucketIds.length === 0;

const wanted = ({ request }: ReportContext, { buckets }: BucketState): BucketState['buckets'] => {
  const ids = request.filter.bucketIds;
  return buckets.filter(({ bucketId }) => ids.length === 0 || ids.includes(bucketId));
};

const inBuckets = (context: ReportContext, state: BucketState): number => sumLines('', wanted(context, state)).closing;

type Balance = Pick<ReportFigure, 'key' | 'label' | 'formula'> & { readonly of: (state: BucketState) => number };

const balanceFigure = (context: ReportContext, { now, before }: States, { of, ...named }: Balance): ReportFigure => {
  const [value, was] = [of(now), before && of(before)];
  return reportFigure({
    ...named,
    value,
    changePercent: changePercent(value, was),
    formula: `${named.formula}${wasWords(context, was)}`,
    tone: value < 0 ? 'bad' : null,
  });
};

const figures = (context: ReportContext, states: States): readonly ReportFigure[] => {
  const { deficit } = sumLines('', wanted(context, states.now));
  return [
    balanceFigure(context, states, {
      key: 'in-buckets',
      label: isWhole(context) ? 'In buckets' : 'In these buckets',
      formula: `What they held at the end of ${context.words.day(context.period.to)}: all that was put in − all that was spent from them.`,
      of: (state) => inBuckets(context, state),
    }),
    ...(isWhole(context)
      ? [
          balanceFigure(context, states, {
            key: 'unallocated',
            label: 'Unallocated',
            formula: 'All income − all that was put into buckets.',
            of: ({ unallocated }) => unallocated.closing,
          }),
          balanceFigure(context, states, {
            key: 'total',
            label: 'Total balance',
            formula: 'In buckets + unallocated = all income − all expenses.',
            of: totalHeld,
          }),
        ]
      : []),
    reportFigure({
      key: 'deficit',
      label: 'Deficits',
      value: deficit,
      formula: 'What buckets below zero lack, together.',
      tone: deficit > 0 ? 'bad' : null,
    }),
  ];
};

/** Empty where the filter leaves no bucket. */
const closingCharts = (context: ReportContext, { now, before }: States): readonly ReportChart[] => {
  const { period, compared, words } = context;
  const held = new Map(before?.buckets.map(({ bucketId, closing }) => [bucketId, closing]));
  const lines = wanted(context, now).map(({ bucketId, name, closing }) => ({
    name,
    closing,
    was: held.get(bucketId) ?? 0,
  }));
  const rest = { name: 'Unallocated', closing: now.unallocated.closing, was: before?.unallocated.closing ?? 0 };
  const bars = isWhole(context) ? [...lines, rest] : lines;
  if (bars.length === 0) return [];
  const chart = reportChart(context, {
    key: 'closing-chart',
    title: `What each bucket held at the end of ${words.day(period.to)}`,
    shape: 'bar',
    labels: bars.map(({ name }) => name),
    series: [
      { name: compared === null ? 'Balance' : period.label, values: bars.map(({ closing }) => closing), tone: null },
      ...(compared === null ? [] : [{ name: compared.label, values: bars.map(({ was }) => was), tone: null }]),
    ],
  });
  return [chart];
};

/** How every bucket came from its opening to its closing balance, and the proof that no money is missing. */
export const report: ReportKind = {
  kind: 'buckets',
  title: 'Buckets',
  description: 'What each bucket held, got, spent and lacks, and the proof that it all adds up.',
  icon: 'buckets',
  position: 2,
  period: 'any',
  comparisons: ['none', 'previous', 'last-year'],
  filters: ['buckets'],
  groupings: ['week', 'month', 'quarter', 'year'],
  defaults: { period: { kind: 'relative', span: 'this-month' }, comparison: 'previous' },
  build: (context) => {
    const { reader, period, compared, request } = context;
    const now = bucketState(reader, period);
    const before = compared === null ? null : bucketState(reader, compared);
    return {
      figures: figures(context, { now, before }),
      sections: [
        ...(request.charts ? closingCharts(context, { now, before }) : []),
        bucketTable(context, now, before, { key: 'buckets', title: 'How the buckets moved' }),
        ...bucketTimeSections(context, now, request.grouping),
        ...(isWhole(context) ? [proofTable(context, now)] : []),
      ],
    };
  },
};
