import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBuildingBank } from '@tabler/icons-react';

import { orpc } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { TransactionForm } from './transaction-form.tsx';
import type { TransactionEntry, TransactionFields } from './transaction-form.tsx';
import type { Lookups } from './use-lookups.ts';
import { useReconciledChange } from './use-reconciled-change.ts';
import { useToday } from './use-today.ts';

type AddDrawerProps = {
  readonly opened: boolean;
  /** The account that the list is filtered by. */
  readonly accountId: number | undefined;
  readonly lookups: Lookups;
  readonly onClose: () => void;
};

/** Adds a transaction by hand. */
export function AddDrawer({ opened, accountId, lookups, onClose }: AddDrawerProps) {
  const { t } = useLingui();
  const today = useToday();
  const create = useReconciledChange(orpc.transactions.create.mutationOptions({ onSuccess: onClose }));
  const accounts = useQuery(orpc.accounts.list.queryOptions()).data;
  const open = (accounts ?? []).filter((account) => !account.closed);
  const initial: TransactionFields = {
    accountId: accountId ?? open[0]?.id ?? null,
    date: today,
    direction: 'out',
    amount: null,
    payee: '',
    categoryId: null,
    bucketId: null,
    notes: '',
    tags: [],
  };
  const add = ({ bucketId, ...entry }: TransactionEntry): void =>
    create.mutate({ ...entry, ...(bucketId !== null && entry.amount < 0 && { bucketId }) });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={t`Add a transaction`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {accounts && open.length === 0 ? (
        <NoOpenAccount />
      ) : (
        <TransactionForm
          initial={initial}
          lookups={lookups}
          saving={create.isPending}
          submitLabel={t`Add`}
          onSubmit={add}
          onCancel={onClose}
        />
      )}
    </Drawer>
  );
}

function NoOpenAccount() {
  const { t } = useLingui();
  const action = (
    <Button component={Link} to="/accounts">
      <Trans>Go to Accounts</Trans>
    </Button>
  );
  return (
    <EmptyState title={t`First an account`} icon={IconBuildingBank} action={action}>
      <Trans>A transaction needs a place where the money comes from or goes to.</Trans>
    </EmptyState>
  );
}
