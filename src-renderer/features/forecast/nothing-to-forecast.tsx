import { Button, Paper } from '@mantine/core';
import { IconTrendingUp } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import { EmptyState } from '../../components/empty-state.tsx';

/** What the room says before there is anything to forecast from. */
export function NothingToForecast() {
  const { t } = useLingui();
  return (
    <Paper>
      <EmptyState
        icon={IconTrendingUp}
        title={t`Too little to forecast from`}
        action={
          <Button component={Link} to="/import">
            <Trans>Import from your bank</Trans>
          </Button>
        }
      >
        <Trans>A forecast needs some spending. With two past months it also says how far it may be off.</Trans>
      </EmptyState>
    </Paper>
  );
}
