import { Paper, Text } from '@mantine/core';
import type { TooltipContentProps } from 'recharts';

import { Money } from '../../components/money.tsx';

/** The tooltip of a bar: the bucket's name and its balance. */
export function BalanceTip({ active, label, payload }: Partial<TooltipContentProps>) {
  const amount: unknown = payload?.[0]?.value;
  if (active !== true || typeof amount !== 'number') return null;
  return (
    <Paper p="xs" shadow="sm">
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="sm" fw={600} component="div">
        <Money amount={amount} />
      </Text>
    </Paper>
  );
}
