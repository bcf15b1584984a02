import {
  Area,
  Bar,
  BarChart,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

import { seriesColours } from '../../../src-shared/chart-palette.ts';
import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { niceTicks } from '../months/nice-ticks.ts';
import { useLabelWords, useValueWords } from './chart-look.ts';
import { chartPoints, chartRange, cutLabel } from './chart-points.ts';
import { PlotFrame } from './plot-frame.tsx';
import { ReportTip } from './report-tip.tsx';

type CartesianPlotProps = {
  readonly chart: ReportChart;
  readonly height: number;
  /** Opens what is behind a label; undefined where nothing is. */
  readonly onOpen: ((index: number) => void) | undefined;
};

const LONGEST_LABEL = 16;
const LETTER_WIDTH = 6.2;
const MOST_LABELS = 24;
const AXIS_WIDTH = 68;
const STILL = { isAnimationActive: false } as const;

/** Charts with an axis of labels below and one of values at the left. */
export function CartesianPlot(props: CartesianPlotProps) {
  return <PlotFrame height={props.height}>{(width) => <Plot {...props} width={width} />}</PlotFrame>;
}

function Plot({ chart, width, height, onOpen }: CartesianPlotProps & { readonly width: number }) {
  const colours = useChartColours();
  const words = useValueWords(chart);
  const label = useLabelWords(chart);
  const strokes = seriesColours(chart.series, colours);
  const [low, high] = chartRange(chart);
  const ticks = niceTicks(low, high).filter((tick) => chart.unit !== 'count' || Number.isInteger(tick));
  const axis = { stroke: colours.axis, fontSize: 12, tickLine: false } as const;
  const needed = chart.labels.reduce(
    (sum, each) => sum + (cutLabel(label.short(each), LONGEST_LABEL).length + 3) * LETTER_WIDTH,
    0,
  );
  const Chart = isBars(chart) ? BarChart : ComposedChart;
  const isSlanted = chart.labelType === 'text' && needed > width - AXIS_WIDTH;
  return (
    <Chart
      width={width}
      height={height}
      data={[...chartPoints(chart)]}
      stackOffset="sign"
      margin={{ left: 8, right: 8, top: 8, bottom: 0 }}
      {...(onOpen && { style: { cursor: 'pointer' } })}
      onClick={({ activeTooltipIndex }) => {
        if (activeTooltipIndex !== undefined && activeTooltipIndex !== null) onOpen?.(Number(activeTooltipIndex));
      }}
    >
      <CartesianGrid vertical={false} stroke={colours.grid} />
      <XAxis
        dataKey="index"
        tickFormatter={(index: number) => cutLabel(label.short(chart.labels[index] ?? ''), LONGEST_LABEL)}
        interval={isSlanted && chart.labels.length <= MOST_LABELS ? 0 : 'equidistantPreserveStart'}
        minTickGap={8}
        {...(isSlanted && { angle: -32, textAnchor: 'end', height: 76 })}
        {...axis}
      />
      <YAxis
        width={AXIS_WIDTH}
        ticks={[...ticks]}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        tickFormatter={words.short}
        axisLine={false}
        {...axis}
      />
      {low < 0 && <ReferenceLine y={0} stroke={colours.axis} />}
      <Tooltip
        cursor={isBars(chart) ? { fill: colours.grid, fillOpacity: 0.5 } : { stroke: colours.axis }}
        content={<ReportTip series={chart.series} colours={strokes} labelOf={label.full} words={words} />}
      />
      {chart.series.map((_, index) => seriesMark(chart, index, strokes[index] ?? colours.axis))}
    </Chart>
  );
}

// Bars are pointed out as a whole, lines where they are crossed; a budget's line among bars is one of the latter.
const isBars = ({ shape, series }: ReportChart): boolean =>
  shape === 'bar' || (shape === 'stacked-bar' && series.every(({ tone }) => tone !== 'budget'));

const isPlan = (tone: ReportChart['series'][number]['tone']): boolean => tone === 'budget' || tone === 'projected';

/** Recharts looks at the kind of its children, so that a component of our own cannot stand between. */
const seriesMark = ({ shape, series, labels }: ReportChart, index: number, colour: string) => {
  const { name = '', tone = null } = series[index] ?? {};
  const shared = { key: index, dataKey: `v${index}`, name, ...STILL } as const;
  const isLine = shape === 'line' || (tone === 'budget' && shape !== 'bar');
  if (isLine)
    return (
      <Line
        {...shared}
        stroke={colour}
        strokeWidth={2}
        {...(isPlan(tone) && { strokeDasharray: '6 4' })}
        dot={labels.length === 1}
        connectNulls={false}
      />
    );
  if (shape === 'area')
    return <Area {...shared} stackId="all" stroke={colour} strokeWidth={2} fill={colour} fillOpacity={0.25} />;
  if (shape === 'stacked-bar') return <Bar {...shared} stackId="all" fill={colour} maxBarSize={44} />;
  return <Bar {...shared} fill={colour} radius={[3, 3, 0, 0]} maxBarSize={series.length > 1 ? 22 : 36} />;
};
