import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFilterOff, IconReceipt } from '@tabler/icons-react';

import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { EmptyState } from '../../components/empty-state.tsx';

type NoTransactionsProps = {
  readonly filter: TransactionFilter;
  readonly onAdd: () => void;
  readonly onClear: () => void;
};

export function NoTransactions({ filter, onAdd, onClear }: NoTransactionsProps) {
  const { t } = useLingui();
  if (Object.keys(filter).length > 0) {
    const action = (
      <Button variant="default" onClick={onClear}>
        <Trans>Show all transactions</Trans>
      </Button>
    );
    return (
      <EmptyState title={t`Nothing matches`} icon={IconFilterOff} action={action}>
        <Trans>No transaction fits every condition above.</Trans>
      </EmptyState>
    );
  }
  const action = (
    <Group>
      <Button component={Link} to="/import">
        <Trans>Import a bank file</Trans>
      </Button>
      <Button variant="default" onClick={onAdd}>
        <Trans>Add one by hand</Trans>
      </Button>
    </Group>
  );
  return (
    <EmptyState title={t`No transactions yet`} icon={IconReceipt} action={action}>
      <Trans>Import the file that you download from your bank, or add what you spent by hand.</Trans>
    </EmptyState>
  );
}
