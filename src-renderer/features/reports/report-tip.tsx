import { Group, Paper, Text } from '@mantine/core';
import type { TooltipContentProps } from 'recharts';

import type { ReportSeries } from '../../../src-shared/contract/report-document.ts';
import type { ChartPoint } from './chart-points.ts';
import type { ValueWords } from './chart-look.ts';

type ReportTipProps = Partial<TooltipContentProps> & {
  readonly series: readonly ReportSeries[];
  readonly colours: readonly string[];
  readonly labelOf: (label: string) => string;
  readonly words: ValueWords;
};

const MOST_LINES = 12;

/** The tooltip of a chart: the label, and each series that has a value there. */
export function ReportTip({ active, payload, series, colours, labelOf, words }: ReportTipProps) {
  // Recharts hands its data back untyped; it is what the chart was given.
  const point = payload?.[0]?.payload as ChartPoint | undefined;
  if (active !== true || point === undefined) return null;
  const lines = series
    .map(({ name }, index) => ({ index, name, value: point[`v${index}`] ?? null, colour: colours[index] }))
    .filter(({ value }) => value !== null && (series.length === 1 || value !== 0));
  return (
    <Paper p="xs" shadow="sm" maw={340}>
      <Text size="xs" c="dimmed" mb={4}>
        {labelOf(point.label)}
      </Text>
      {lines.slice(0, MOST_LINES).map(({ index, name, value, colour }) => (
        <Group key={index} justify="space-between" gap="md" wrap="nowrap">
          <Text size="sm" truncate="end" style={{ display: 'flex', gap: 6, alignItems: 'center', minWidth: 0 }}>
            <span aria-hidden style={{ flex: 'none', width: 8, height: 8, borderRadius: 2, background: colour }} />
            {name}
          </Text>
          <Text size="sm" fw={600} span style={{ whiteSpace: 'nowrap' }}>
            {words.full(value ?? 0)}
          </Text>
        </Group>
      ))}
    </Paper>
  );
}
