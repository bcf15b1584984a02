import type { ReportChart } from '../../../src-shared/contract/report-document.ts';

/** One label of a chart: `v0`, `v1` … are the values of its series. */
export type ChartPoint = {
  readonly index: number;
  readonly label: string;
  readonly [value: `v${number}`]: number | null;
};

/** Returns a chart's labels in the form that its drawing takes. */
export const chartPoints = ({ labels, series }: Pick<ReportChart, 'labels' | 'series'>): readonly ChartPoint[] =>
  labels.map((label, index) => ({
    index,
    label,
    ...Object.fromEntries(series.map(({ values }, at) => [`v${at}`, values[index] ?? null])),
  }));

/** Returns the lowest and the highest value that a chart reaches; what is stacked counts as its sum. */
export const chartRange = ({
  labels,
  series,
  shape,
}: Pick<ReportChart, 'labels' | 'series' | 'shape'>): readonly [number, number] => {
  const isStacked = shape === 'stacked-bar' || shape === 'area';
  const reaches = labels.flatMap((_, index) => {
    const values = series.map(({ values }) => values[index] ?? 0);
    if (!isStacked) return values;
    const sum = (sign: 1 | -1): number =>
      values.filter((value) => value * sign > 0).reduce((all, value) => all + value, 0);
    return [sum(1), sum(-1)];
  });
  return [Math.min(0, ...reaches), Math.max(0, ...reaches)];
};

export type DonutSlice = {
  readonly label: string;
  readonly value: number;
  /** Where it stands in the chart; null for what is joined. */
  readonly index: number | null;
};

/** Returns the slices of a donut: the largest, and what is left of the others as one. Only what is above zero has a slice. */
export const donutSlices = (
  { labels, series }: Pick<ReportChart, 'labels' | 'series'>,
  most: number,
  otherLabel: string,
): readonly DonutSlice[] => {
  const slices = labels
    .map((label, index) => ({ label, index, value: series[0]?.values[index] ?? 0 }))
    .filter(({ value }) => value > 0);
  if (slices.length <= most) return slices;
  const sorted = slices.toSorted((a, b) => b.value - a.value);
  const others = sorted.slice(most - 1).reduce((sum, { value }) => sum + value, 0);
  return [...sorted.slice(0, most - 1), { label: otherLabel, value: others, index: null }];
};
