import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';

import { seriesColours } from '../../../src-shared/chart-palette.ts';
import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { niceTicks } from '../months/nice-ticks.ts';
import { useLabelWords, useValueWords } from './chart-look.ts';
import { chartPoints, chartRange, cutLabel } from './chart-points.ts';
import { PlotFrame } from './plot-frame.tsx';
import { ReportTip } from './report-tip.tsx';

type LyingPlotProps = {
  readonly chart: ReportChart;
  readonly height: number;
  readonly onOpen: ((index: number) => void) | undefined;
};

const LONGEST_LABEL = 22;
const BAR_SIZE = 18;

/** Bars that lie, with their names at the left. */
export function LyingPlot({ chart, height, onOpen }: LyingPlotProps) {
  const colours = useChartColours();
  const words = useValueWords(chart);
  const label = useLabelWords(chart);
  const fills = seriesColours(chart.series, colours);
  const [low, high] = chartRange(chart);
  const ticks = niceTicks(low, high).filter((tick) => chart.unit !== 'count' || Number.isInteger(tick));
  const axis = { stroke: colours.axis, fontSize: 12, tickLine: false } as const;
  return (
    <PlotFrame height={height}>
      {(width) => (
        <BarChart
          width={width}
          height={height}
          layout="vertical"
          data={[...chartPoints(chart)]}
          margin={{ left: 8, right: 24, top: 4, bottom: 0 }}
          {...(onOpen && { style: { cursor: 'pointer' } })}
          onClick={({ activeTooltipIndex }) => {
            if (activeTooltipIndex !== undefined && activeTooltipIndex !== null) onOpen?.(Number(activeTooltipIndex));
          }}
        >
          <CartesianGrid horizontal={false} stroke={colours.grid} />
          <XAxis
            type="number"
            ticks={[...ticks]}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
            tickFormatter={words.short}
            {...axis}
          />
          <YAxis
            type="category"
            dataKey="index"
            width={150}
            interval={0}
            tickFormatter={(index: number) => cutLabel(label.short(chart.labels[index] ?? ''), LONGEST_LABEL)}
            axisLine={false}
            {...axis}
          />
          {low < 0 && <ReferenceLine x={0} stroke={colours.axis} />}
          <Tooltip
            cursor={{ fill: colours.grid, fillOpacity: 0.5 }}
            content={<ReportTip series={chart.series} colours={fills} labelOf={label.full} words={words} />}
          />
          {chart.series.map(({ name }, index) => (
            // The series of a chart keep their order.
            <Bar
              key={index}
              dataKey={`v${index}`}
              name={name}
              fill={fills[index] ?? colours.axis}
              radius={[0, 3, 3, 0]}
              maxBarSize={BAR_SIZE}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      )}
    </PlotFrame>
  );
}
