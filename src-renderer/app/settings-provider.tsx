import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { ErrorState } from '../components/error-state.tsx';
import { Loading } from '../components/loading.tsx';
import { orpc } from './api.ts';
import { SettingsContext } from './settings-context.tsx';

/** Gives the open vault's settings to everything below, and shows its theme. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const settings = useQuery(orpc.settings.get.queryOptions({ staleTime: Infinity }));
  const { setColorScheme } = useMantineColorScheme();
  const chosen = settings.data?.theme;
  useEffect(() => {
    if (chosen) setColorScheme(chosen === 'system' ? 'auto' : chosen);
  }, [chosen, setColorScheme]);

  if (settings.data) return <SettingsContext value={settings.data}>{children}</SettingsContext>;
  if (settings.isError) return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  return <Loading lines={6} lineHeight={64} />;
}
