import { Button } from '@mantine/core';
import { IconCopy, IconMathAvg } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';

import type { Month } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';

/** Fills the categories without a budget from what was before. */
export function FillButtons({ month, variant }: { readonly month: Month; readonly variant: 'default' | 'filled' }) {
  const fill = useChange(orpc.months.fill.mutationOptions());
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconCopy size={16} />}
        disabled={fill.isPending}
        onClick={() => fill.mutate({ month, from: 'last-month' })}
      >
        <Trans>Copy last month</Trans>
      </Button>
      <Button
        variant="default"
        leftSection={<IconMathAvg size={16} />}
        disabled={fill.isPending}
        onClick={() => fill.mutate({ month, from: 'average-of-three' })}
      >
        <Trans>Average of the last three</Trans>
      </Button>
    </>
  );
}
