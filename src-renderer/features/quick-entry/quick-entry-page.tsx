import { ActionIcon, Button, Text, Title, Tooltip } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBuildingBank, IconFolderOpen, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { api, orpc } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { QuickEntryForm } from './quick-entry-form.tsx';
import classes from './quick-entry.module.css';
import { useEscape } from './use-escape.ts';
import { useWindowFit } from './use-window-fit.ts';

/** The small window that takes one transaction, wherever the user is. */
export function QuickEntryPage() {
  const { t } = useLingui();
  useDocumentTitle(t`Quick entry · Pecunia`);
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  const isWindow = info?.host === 'desktop';
  const ref = useWindowFit(isWindow);
  const hide = (): void => void (isWindow && api.desktop.hideQuickEntry());
  useEscape(hide);
  return (
    <main ref={ref} className={classes.frame}>
      <header className={classes.head}>
        <Title order={1} size="h5">
          <Trans>Quick entry</Trans>
        </Title>
        <Text size="sm" c="dimmed" truncate="end" className={classes.vault ?? ''}>
          {info?.vault?.name}
        </Text>
        {isWindow && (
          <Tooltip label={t`Put away (Esc)`} position="left">
            <ActionIcon color="gray" aria-label={t`Put away`} onClick={hide}>
              <IconX size={18} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      {info?.vault === null ? <NoVault /> : <Entry />}
    </main>
  );
}

/** The form, once the vault has an account to enter into. */
function Entry() {
  const account = useQuery(orpc.quickEntry.account.queryOptions());
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  if (account.isError) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
  if (account.data === null) return <NoAccount />;
  if (account.data === undefined || !info?.vault) return <Loading lines={6} lineHeight={56} />;
  return <QuickEntryForm accountId={account.data} today={info.today} vault={info.vault.path} />;
}

function NoVault() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No vault is open`} icon={IconFolderOpen} action={<OpenPecunia />}>
      <Trans>Open one in the window of Pecunia, then enter what you like here.</Trans>
    </EmptyState>
  );
}

function NoAccount() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`First an account`} icon={IconBuildingBank} action={<OpenPecunia />}>
      <Trans>A transaction needs a place where the money comes from or goes to.</Trans>
    </EmptyState>
  );
}

const OpenPecunia = (): ReactNode => (
  <Button onClick={() => void api.desktop.showApp()}>
    <Trans>Open Pecunia</Trans>
  </Button>
);
