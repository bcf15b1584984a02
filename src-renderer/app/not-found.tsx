import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import { EmptyState } from '../components/empty-state.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`There is no such screen`}
      action={
        <Button component={Link} to="/">
          <Trans>Go to the overview</Trans>
        </Button>
      }
    >
      <Trans>The link may come from another version of Pecunia.</Trans>
    </EmptyState>
  );
}
