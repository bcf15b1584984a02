import type { ReportChart, ReportChartShape, ReportSeries } from '../../src-shared/contract/report-document.ts';
import type { CustomSpec } from '../../src-shared/contract/report-request.ts';
import { pivot } from '../engine/report-pivot.ts';
import type { Pivot } from '../engine/report-pivot.ts';
import { overlaps } from '../engine/report-pivot-overlap.ts';
import type { PivotFact } from '../engine/report-pivot-tally.ts';
import { isTime } from '../engine/report-pivot-time.ts';
import type { NamedPivot } from './report-pivot.ts';
import { groupLabels, reportChart } from './report-parts.ts';
import { openGroup } from './report-pivot-open.ts';
import { groupName, MEASURE_TITLES } from './report-pivot-table.ts';
import type { NamedDimension } from './report-pivot-plan.ts';

/** A chart tells so many groups and series apart; the others are joined. */
const MOST_LABELS = 20;
const MOST_SERIES = 7;

const atMost = (dimension: NamedDimension, most: number): NamedDimension => ({
  ...dimension,
  most: isTime(dimension.dimension) ? null : Math.min(dimension.most ?? most, most),
});

type Axes = {
  readonly facts: readonly PivotFact[];
  readonly labels: NamedDimension;
  readonly series: NamedDimension | null;
};

/** The outermost rows against the columns; time goes along the axis even where it stands in the columns. */
const axesOf = ({ plan: { rows, column }, facts }: NamedPivot): Axes | null => {
  const [outermost] = rows;
  if (!outermost) return null;
  if (column === null || !isTime(column.dimension) || isTime(outermost.dimension))
    return { facts, labels: outermost, series: column };
  const turned = facts.map((fact) => ({ ...fact, keys: [fact.column], column: fact.keys[0] ?? null }));
  return { facts: turned, labels: column, series: outermost };
};

const hasNegative = ({ rows }: Pivot): boolean =>
  rows.some(({ value, columns }) => [value, ...columns].some((one) => one !== null && one < 0));

/** What cannot be drawn in a shape is drawn as bars: shares or stacks of what is negative, averaged or counted twice. */
const shapeOf = ({ chart, measure }: CustomSpec, drawn: Pivot, parts: NamedDimension): ReportChartShape => {
  const sums = measure !== 'average' && !overlaps(measure, parts.dimension);
  switch (chart) {
    case 'none':
    case 'bar':
    case 'stacked-bar':
      return sums && drawn.columns.length > 0 ? 'stacked-bar' : 'bar';
    case 'donut':
      return sums && !hasNegative(drawn) ? 'donut' : 'horizontal-bar';
    case 'horizontal-bar':
    case 'line':
    case 'area':
      return chart;
  }
};

const TONES = { expenses: 'spending', income: 'income', net: null, count: null, average: 'spending' } as const;

const seriesOf = ({ spec }: NamedPivot, drawn: Pivot, series: NamedDimension | null): ReportSeries[] =>
  series === null
    ? [{ name: MEASURE_TITLES[spec.measure], values: drawn.rows.map(({ value }) => value), tone: TONES[spec.measure] }]
    : drawn.columns.map((column, place) => ({
        name: groupName(series.nameOf, column),
        values: drawn.rows.map(({ columns }) => columns[place] ?? null),
        tone: null,
      }));

const labelsOf = ({ context }: NamedPivot, { rows }: Pivot, { dimension, nameOf }: NamedDimension) =>
  isTime(dimension)
    ? groupLabels(
        context,
        dimension,
        rows.map(({ key }) => ({ key: String(key) })),
      )
    : { labels: rows.map((row) => groupName(nameOf, row)) };

/** Makes the chart of a pivot's outermost groups from the same facts; null without one, or with nothing to show. */
export const pivotChart = (named: NamedPivot, title: string): ReportChart | null => {
  const { spec, context, opening } = named;
  const axes = axesOf(named);
  if (axes === null || spec.chart === 'none') return null;
  const { labels } = axes;
  const series = spec.chart === 'donut' || axes.series === null ? null : atMost(axes.series, MOST_SERIES);
  const drawn = pivot(axes.facts, {
    measure: spec.measure,
    rows: [atMost(labels, MOST_LABELS)],
    column: series,
  });
  if (drawn.rows.length === 0) return null;
  const open = { ...opening, dimensions: [labels.dimension] };
  return reportChart(context, {
    key: 'pivot-chart',
    title,
    shape: shapeOf(spec, drawn, series ?? labels),
    unit: spec.measure === 'count' ? 'count' : 'money',
    ...labelsOf(named, drawn, labels),
    series: seriesOf(named, drawn, series),
    opens: drawn.rows.map(({ key, joined }) => (joined === 0 ? openGroup(context, open, [key]) : null)),
  });
};
