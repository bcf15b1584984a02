import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

import type { AppInfo, HostRequest } from '../../src-shared/contract/app.ts';
import { ErrorState } from '../components/error-state.tsx';
import { Loading } from '../components/loading.tsx';
import { orpc } from './api.ts';
import { followChanges } from './changes.ts';
import { followRequests } from './follow-requests.ts';
import { useSettings } from './settings-context.tsx';
import { SettingsProvider } from './settings-provider.tsx';
import { Shell } from './shell.tsx';

/** Decides between the start screen and the shell, and keeps what is shown up to date. */
export function Root() {
  const client = useQueryClient();
  const info = useQuery(orpc.app.info.queryOptions());
  useEffect(() => {
    const end = new AbortController();
    void followChanges(client, end.signal);
    return () => end.abort();
  }, [client]);
  const isApart = useIsQuickEntry();
  useHostRequests(!isApart);

  if (info.data) return <Screens info={info.data} />;
  if (info.isError) return <ErrorState error={info.error} onRetry={() => void info.refetch()} />;
  return <Loading lines={6} lineHeight={64} />;
}

/** The quick entry has a window of its own, which shows nothing else. */
const useIsQuickEntry = (): boolean => useLocation({ select: ({ pathname }) => pathname === '/quick-entry' });

/** Goes where the host asks this window to. */
function useHostRequests(isAsked: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isAsked) return;
    const end = new AbortController();
    const go = ({ path, task }: HostRequest): void =>
      void router.navigate({ href: path, ...(task !== null && { state: { task } }) });
    void followRequests(go, end.signal);
    return () => end.abort();
  }, [router, isAsked]);
}

function Screens({ info }: { readonly info: AppInfo }) {
  const isApart = useIsQuickEntry();
  const atStart = useLocation({ select: ({ pathname }) => pathname === '/start' });
  if (isApart) return info.vault === null ? <Outlet /> : <InSettings />;
  if (info.vault === null) return atStart ? <Outlet /> : <Navigate to="/start" replace />;
  return <SettingsProvider>{atStart ? <Outlet /> : <OpenVault vault={info.vault} />}</SettingsProvider>;
}

const InSettings = () => (
  <SettingsProvider>
    <Outlet />
  </SettingsProvider>
);

type OpenVaultProps = { readonly vault: NonNullable<AppInfo['vault']> };

function OpenVault({ vault }: OpenVaultProps) {
  const { currencyChosen } = useSettings();
  // The address may change before this part is told of newer data, so it asks the cache itself.
  const isNew = useQuery(orpc.app.info.queryOptions()).data?.vault?.isNew ?? vault.isNew;
  if (isNew && !currencyChosen) return <Navigate to="/start" replace />;
  return (
    <Shell vaultName={vault.name}>
      <Outlet />
    </Shell>
  );
}
