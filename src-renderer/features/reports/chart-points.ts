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
  /** As it is shown. */
  readonly name: string;
  readonly value: number;
  /** Where it stands in the chart; null for what is joined. */
  readonly index: number | null;
};

/** How the slices of a donut are called. */
export type SliceNames = { readonly of: (label: string) => string; readonly other: string };

/** Returns the slices of a donut: the largest, and what is left of the others as one. Only what is above zero has a slice. */
export const donutSlices = (
  { labels, series }: Pick<ReportChart, 'labels' | 'series'>,
  most: number,
  names: SliceNames,
): readonly DonutSlice[] => {
  const found = labels
    .map((label, index) => ({ label, index, value: series[0]?.values[index] ?? 0 }))
    .filter(({ value }) => value > 0);
  const isJoined = found.length > most;
  const shown = isJoined ? found.toSorted((a, b) => b.value - a.value).slice(0, most - 1) : found;
  const slices = shown.map(({ label, index, value }) => ({ name: names.of(label), value, index }));
  if (!isJoined) return slices;
  const sum = (all: readonly { readonly value: number }[]): number =>
    all.reduce((total, { value }) => total + value, 0);
  return [...slices, { name: names.other, value: sum(found) - sum(shown), index: null }];
};

/** Tells whether a donut leaves something out: what is below zero has no slice. */
export const leavesOut = ({ shape, series }: Pick<ReportChart, 'shape' | 'series'>): boolean =>
  shape === 'donut' && (series[0]?.values ?? []).some((value) => value !== null && value < 0);

/** Returns names that differ, such as those of two accounts called alike: “Bank” and “Bank (2)”. */
export const toldApart = (names: readonly string[]): readonly string[] => {
  const taken = new Set(names);
  const used = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; used.has(own) || (own !== name && taken.has(own)); number += 1) own = `${name} (${number})`;
    used.add(own);
    return own;
  });
};

/** Returns a label as long as there is room for it, with “…” for what is cut off. */
export const cutLabel = (label: string, longest: number): string =>
  label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
