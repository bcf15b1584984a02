import { Paper, Text } from '@mantine/core';
import { Pie, PieChart, Tooltip } from 'recharts';
import type { TooltipContentProps } from 'recharts';

import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { useValueWords } from './chart-look.ts';
import type { ValueWords } from './chart-look.ts';
import type { DonutSlice } from './chart-points.ts';
import { PlotFrame } from './plot-frame.tsx';

type DonutPlotProps = {
  readonly chart: ReportChart;
  readonly slices: readonly DonutSlice[];
  readonly height: number;
  readonly onOpen: ((index: number) => void) | undefined;
};

/** Shares of a whole, the largest first. */
export function DonutPlot({ chart, slices, height, onOpen }: DonutPlotProps) {
  const colours = useChartColours();
  const words = useValueWords(chart);
  return (
    <PlotFrame height={height}>
      {(width) => (
        <PieChart width={width} height={height}>
          <Pie
            data={slices.map(({ name, value }, at) => ({
              name,
              value,
              fill: colours.series[at % colours.series.length],
            }))}
            dataKey="value"
            nameKey="name"
            innerRadius="58%"
            outerRadius="96%"
            startAngle={90}
            endAngle={-270}
            stroke="none"
            paddingAngle={slices.length > 1 ? 1 : 0}
            isAnimationActive={false}
            {...(onOpen && { cursor: 'pointer' })}
            onClick={(_, at) => {
              const index = slices[at]?.index ?? null;
              if (index !== null) onOpen?.(index);
            }}
          />
          <Tooltip content={<SliceTip words={words} />} />
        </PieChart>
      )}
    </PlotFrame>
  );
}

function SliceTip({ active, payload, words }: Partial<TooltipContentProps> & { readonly words: ValueWords }) {
  const slice = payload?.[0];
  const value: unknown = slice?.value;
  if (active !== true || typeof value !== 'number') return null;
  return (
    <Paper p="xs" shadow="sm">
      <Text size="xs" c="dimmed">
        {slice?.name}
      </Text>
      <Text size="sm" fw={600}>
        {words.full(value)}
      </Text>
    </Paper>
  );
}
