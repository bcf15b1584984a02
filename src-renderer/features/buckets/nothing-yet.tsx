import { Button, Group, Paper } from '@mantine/core';
import { IconBucket } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { MinorUnits } from '../../../src-shared/money.ts';
import { useFormat } from '../../app/format.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import type { OpenDialog } from './bucket-dialog.ts';

type Props = { readonly unallocated: MinorUnits; readonly onOpen: OpenDialog };

/** What the room says while no bucket holds anything, with the next step. */
export function NothingYet({ unallocated, onOpen }: Props) {
  const { t } = useLingui();
  const waiting = useFormat().money(unallocated);
  const hasIncome = unallocated > 0;
  return (
    <Paper>
      <EmptyState
        icon={IconBucket}
        title={hasIncome ? t`${waiting} waits for a purpose` : t`Your buckets are empty`}
        action={
          <Group justify="center">
            <Button onClick={() => onOpen({ kind: 'allocate' })}>
              {hasIncome ? <Trans>Allocate it</Trans> : <Trans>Record income</Trans>}
            </Button>
            {!hasIncome && (
              <Button variant="default" component={Link} to="/import">
                <Trans>Import from your bank</Trans>
              </Button>
            )}
          </Group>
        }
      >
        <Trans>
          Buckets keep money apart for what it is for. Divide your income over them, by a strategy or as you like.
        </Trans>
      </EmptyState>
    </Paper>
  );
}
