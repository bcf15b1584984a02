import { Group, Paper, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TooltipContentProps } from 'recharts';

import type { MinorUnits } from '../../../src-shared/money.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import type { ForecastPoint } from './forecast-series.ts';

/** The tooltip of a day: spent, or projected with its range. */
export function ForecastTip({ active, payload }: Partial<TooltipContentProps>) {
  const { t } = useLingui();
  const format = useFormat();
  const point = payload?.[0]?.payload as ForecastPoint | undefined;
  if (active !== true || point === undefined) return null;
  const range = point.actual === null && point.band;
  const low = format.money(range ? range[0] : 0);
  const high = format.money(range ? range[1] : 0);
  return (
    <Paper p="xs" shadow="sm">
      <Text size="xs" c="dimmed" mb={4}>
        {format.date(point.date)}
      </Text>
      {point.actual === null ? (
        <Line name={t`Projected`} amount={point.projected ?? 0} />
      ) : (
        <Line name={t`Spent`} amount={point.actual} />
      )}
      {range && range[0] < range[1] && (
        <Text size="xs" c="dimmed" mt={4}>
          <Trans>
            {low} to {high}
          </Trans>
        </Text>
      )}
    </Paper>
  );
}

function Line({ name, amount }: { readonly name: string; readonly amount: MinorUnits }) {
  return (
    <Group justify="space-between" gap="md" wrap="nowrap">
      <Text size="sm">{name}</Text>
      <Text size="sm" fw={600} component="span">
        <Money amount={amount} />
      </Text>
    </Group>
  );
}
