import { Group, Paper, Text } from '@mantine/core';
import type { TooltipContentProps } from 'recharts';

import { Money } from '../../components/money.tsx';

type Props = Partial<TooltipContentProps> & {
  /** Writes the point's label. */ readonly title: (label: string) => string;
};

/** The tooltip of a chart: the point, and each series' name and amount. */
export function SeriesTip({ active, label, payload, title }: Props) {
  if (active !== true || typeof label !== 'string') return null;
  return (
    <Paper p="xs" shadow="sm">
      <Text size="xs" c="dimmed" mb={4}>
        {title(label)}
      </Text>
      {payload?.map((item) => {
        const amount: unknown = item.value;
        return (
          typeof amount === 'number' && (
            <Group key={String(item.dataKey)} justify="space-between" gap="md" wrap="nowrap">
              <Text size="sm">{item.name}</Text>
              <Text size="sm" fw={600} component="span">
                <Money amount={amount} />
              </Text>
            </Group>
          )
        );
      })}
    </Paper>
  );
}
