import { Drawer } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { TransactionForm } from './transaction-form.tsx';
import type { TransactionEntry, TransactionFields } from './transaction-form.tsx';
import type { Lookups } from './use-lookups.ts';
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
  const create = useChange(orpc.transactions.create.mutationOptions({ onSuccess: onClose }));
  const open = [...lookups.accounts.values()].filter((account) => !account.closed);
  const initial: TransactionFields = {
    accountId: accountId ?? open[0]?.id ?? null,
    date: today,
    direction: 'out',
    amount: null,
    payee: '',
    categoryId: null,
    bucketId: null,
    notes: '',
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
      <TransactionForm
        initial={initial}
        lookups={lookups}
        saving={create.isPending}
        submitLabel={t`Add`}
        onSubmit={add}
        onCancel={onClose}
      />
    </Drawer>
  );
}
