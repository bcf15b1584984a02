import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { orpc } from '../../app/api.ts';
import { QueryView } from '../../components/query-view.tsx';
import { ReconcileForm } from './reconcile-form.tsx';

type ReconcileDrawerProps = { readonly account: Account | null; readonly onClose: () => void };

/** Compares an account with its bank, and locks what agrees. */
export function ReconcileDrawer({ account, onClose }: ReconcileDrawerProps) {
  const { t } = useLingui();
  return (
    <Drawer opened={account !== null} onClose={onClose} title={account ? t`Reconcile ${account.name}` : ''}>
      {account && <WithStatus key={account.id} accountId={account.id} onClose={onClose} />}
    </Drawer>
  );
}

type WithStatusProps = { readonly accountId: number; readonly onClose: () => void };

function WithStatus({ accountId, onClose }: WithStatusProps) {
  const query = useQuery(orpc.reconcile.status.queryOptions({ input: { accountId } }));
  return <QueryView query={query}>{(known) => <ReconcileForm known={known} onClose={onClose} />}</QueryView>;
}
