import { Badge } from '@mantine/core';
import { IconCircleCheck, IconFlame } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';

import type { MinorUnits } from '../../../src-shared/money.ts';
import { useFormat } from '../../app/format.ts';

type Props = { readonly projected: MinorUnits; readonly budget: MinorUnits };

/** Whether a budget will likely hold, and by how much. */
export function BudgetOutlook({ projected, budget }: Props) {
  const difference = useFormat().money(Math.abs(budget - projected));
  const over = projected > budget;
  const fits = projected === budget;
  return (
    <Badge
      variant="light"
      color={over ? 'red' : 'teal'}
      leftSection={over ? <IconFlame size={13} aria-hidden /> : <IconCircleCheck size={13} aria-hidden />}
    >
      {fits ? (
        <Trans>Just fits</Trans>
      ) : over ? (
        <Trans>{difference} too much</Trans>
      ) : (
        <Trans>{difference} to spare</Trans>
      )}
    </Badge>
  );
}
