import type { ReportChart, ReportSection, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import { budgetMovement, bucketChanges } from '../database/report-balances.ts';
import type { BucketState } from './report-bucket-state.ts';
import { groupingNote, timeGroups } from './report-flow-time.ts';
import type { TimeGroups } from './report-flow-time.ts';
import type { ReportContext } from './report-kind.ts';
import { groupLabels, reportChart, reportColumn, reportRow, reportTable } from './report-parts.ts';

/** More lines than this cannot be told apart; the buckets behind them are joined. */
const MOST_LINES = 8;

type Held = { readonly name: string; readonly ids: readonly (number | null)[]; readonly opening: number };

/** A name and the balance at the end of each group of days. */
type Balances = { readonly name: string; readonly values: readonly number[] };

const heldIn = ({ request }: ReportContext, { buckets, unbucketed }: BucketState): readonly Held[] => {
  const wanted = request.filter.bucketIds;
  const all = buckets
    .filter(({ bucketId }) => wanted.length === 0 || wanted.includes(bucketId))
    .map(({ name, bucketId, opening }) => ({ name, ids: [bucketId], opening }));
  const [few, others] = [all.slice(0, MOST_LINES), all.slice(MOST_LINES)];
  const rest = {
    name: `${others.length} others`,
    ids: others.flatMap(({ ids }) => ids),
    opening: others.reduce((sum, { opening }) => sum + opening, 0),
  };
  const without = unbucketed === null || wanted.length > 0 ? [] : [{ ...unbucketed, ids: [null] }];
  return [...few, ...(others.length > 0 ? [rest] : []), ...without];
};

const running = (opening: number, changes: readonly number[]): readonly number[] => {
  let balance = opening;
  return changes.map((change) => (balance += change));
};

const balancesOverTime = (context: ReportContext, state: BucketState, { grouping, groups }: TimeGroups) => {
  const changes = new Map(
    bucketChanges(context.reader, context.period, grouping).map(({ bucketId, key, change }) => [
      `${bucketId} ${key}`,
      change,
    ]),
  );
  return heldIn(context, state).map(({ name, ids, opening }): Balances => {
    const changeIn = (key: string): number =>
      ids.reduce<number>((sum, id) => sum + (changes.get(`${id} ${key}`) ?? 0), 0);
    return {
      name,
      values: running(
        opening,
        groups.map(({ key }) => changeIn(key)),
      ),
    };
  });
};

/** What is in no bucket, and all together. */
const wholeBalances = (
  context: ReportContext,
  buckets: readonly Balances[],
  { groups }: TimeGroups,
): readonly Balances[] => {
  const { opening } = budgetMovement(context.reader, context.period);
  const total = running(
    opening,
    groups.map(({ income, expenses }) => income - expenses),
  );
  const rest = total.map((all, index) => buckets.reduce((sum, { values }) => sum - (values[index] ?? 0), all));
  return [
    { name: 'Unallocated', values: rest },
    { name: 'Total', values: total },
  ];
};

const balanceTable = (time: TimeGroups, balances: readonly Balances[]): ReportTable =>
  reportTable({
    key: 'bucket-time',
    title: `Balances at the end of each ${time.grouping}`,
    note: groupingNote(time),
    columns: [
      reportColumn('period', 'Period'),
      ...balances.map(({ name }, index) => reportColumn(`balance-${index + 1}`, name, 'amount')),
    ],
    rows: time.groups.map(({ label }, index) =>
      reportRow([label, ...balances.map(({ values }) => values[index] ?? null)]),
    ),
  });

const balanceChart = (
  context: ReportContext,
  { grouping, groups }: TimeGroups,
  balances: readonly Balances[],
): ReportChart =>
  reportChart(context, {
    key: 'bucket-time-chart',
    title: `What each bucket held at the end of each ${grouping}`,
    shape: 'line',
    ...groupLabels(context, grouping, groups),
    series: balances
      .filter(({ name }) => name !== 'Total')
      .map(({ name, values }) => ({ name, values: [...values], tone: null })),
  });

/** Makes the table and chart of the buckets' balances over time; there are none for a single group of days. */
export const bucketTimeSections = (
  context: ReportContext,
  state: BucketState,
  grouping: ReportGrouping,
): readonly ReportSection[] => {
  const time = timeGroups(context, grouping);
  if (time.groups.length < 2) return [];
  const buckets = balancesOverTime(context, state, time);
  const isWhole = context.request.filter.bucketIds.length === 0;
  if (buckets.length === 0 && !isWhole) return [];
  const balances = isWhole ? [...buckets, ...wholeBalances(context, buckets, time)] : buckets;
  return [...(context.request.charts ? [balanceChart(context, time, balances)] : []), balanceTable(time, balances)];
};
