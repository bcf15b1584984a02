import { Group, Paper, Stack } from '@mantine/core';
import { IconCalendarMonth } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Month } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { AddCategory } from './add-category.tsx';
import { FillButtons } from './fill-buttons.tsx';

type Props = { readonly month: Month; readonly onAdd: (categoryId: number) => void };

/** A month without budgets and spending, with the ways to fill it. */
export function EmptyMonth({ month, onAdd }: Props) {
  const { t } = useLingui();
  const name = useFormat().month(month);
  return (
    <Paper>
      <EmptyState
        icon={IconCalendarMonth}
        title={t`${name} has no budgets yet`}
        action={
          <Stack align="center">
            <Group justify="center">
              <FillButtons month={month} variant="filled" />
            </Group>
            <AddCategory shown={[]} onAdd={onAdd} />
          </Stack>
        }
      >
        <Trans>
          Take over the budgets of the month before, start from what you spent on average, or add categories one by one.
        </Trans>
      </EmptyState>
    </Paper>
  );
}
