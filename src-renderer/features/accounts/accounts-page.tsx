import { Button, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBuildingBank, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { orpc } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { ReconcileDrawer } from '../reconcile/reconcile-drawer.tsx';
import { AccountDialog } from './account-dialog.tsx';
import type { AccountSubject } from './account-dialog.tsx';
import { AccountGroupCard } from './account-group-card.tsx';
import type { AccountEvents } from './account-group-card.tsx';
import { accountGroups } from './account-groups.ts';
import { AccountTotals } from './account-totals.tsx';

export function AccountsPage() {
  const { t } = useLingui();
  const query = useQuery(orpc.accounts.list.queryOptions());
  const [subject, setSubject] = useState<AccountSubject | null>(null);
  const [reconciled, setReconciled] = useState<Account | null>(null);
  const add = (): void => setSubject({ kind: 'new' });
  return (
    <Page
      title={t`Accounts`}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={add}>
          <Trans>Add an account</Trans>
        </Button>
      }
    >
      <QueryView query={query}>
        {(accounts) =>
          accounts.length === 0 ? (
            <NoAccounts onAdd={add} />
          ) : (
            <AccountList
              accounts={accounts}
              onEdit={(account) => setSubject({ kind: 'existing', account })}
              onReconcile={setReconciled}
            />
          )
        }
      </QueryView>
      <AccountDialog subject={subject} others={query.data ?? []} onClose={() => setSubject(null)} />
      <ReconcileDrawer account={reconciled} onClose={() => setReconciled(null)} />
    </Page>
  );
}

type AccountListProps = AccountEvents & { readonly accounts: readonly Account[] };

function AccountList({ accounts, ...events }: AccountListProps) {
  return (
    <Stack gap="lg">
      <SimpleGrid cols={3} spacing="md">
        <AccountTotals accounts={accounts} />
      </SimpleGrid>
      {accountGroups(accounts).map((group) => (
        <AccountGroupCard key={group.type} group={group} {...events} />
      ))}
    </Stack>
  );
}

function NoAccounts({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useLingui();
  const action = (
    <>
      <Button component={Link} to="/import" mr="sm">
        <Trans>Import a bank file</Trans>
      </Button>
      <Button variant="default" onClick={onAdd}>
        <Trans>Add an account</Trans>
      </Button>
    </>
  );
  return (
    <EmptyState title={t`No accounts yet`} icon={IconBuildingBank} action={action}>
      <Trans>An account is a place where money sits: a bank account, cash, a card. Importing a file makes one.</Trans>
    </EmptyState>
  );
}
