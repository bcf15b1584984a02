import { Group, Progress, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import { percentOf } from '../../../src-shared/money.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import type { Allocation } from './use-allocation.ts';

/** What no bucket gets, while the sliders move. */
export function AllocationRest({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useLingui();
  const format = useFormat();
  const given = percentOf(allocation.allocated, allocation.draft.amount);
  return (
    <Stack gap={6} role="status" aria-label={t`Stays unallocated`}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {allocation.rest === 0 && allocation.allocated > 0 ? (
            <Trans>Everything is allocated</Trans>
          ) : (
            <Trans>Stays unallocated</Trans>
          )}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {format.percent(allocation.draft.amount === 0 ? 0 : 100 - given)}
          </Text>
          <Text fw={600} component="span">
            <Money amount={allocation.rest} />
          </Text>
        </Group>
      </Group>
      <Progress value={given} size="sm" aria-label={t`Allocated so far`} />
    </Stack>
  );
}
