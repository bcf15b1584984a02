import { ActionIcon, Tooltip, useComputedColorScheme } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import { orpc } from './api.ts';
import { useToasts } from './use-toasts.tsx';

/** Switches between light and dark; what the vault remembers. */
export function useThemeToggle(): { readonly label: string; readonly dark: boolean; readonly toggle: () => void } {
  const { t } = useLingui();
  const toasts = useToasts();
  const dark = useComputedColorScheme('light') === 'dark';
  const { mutate } = useMutation(orpc.settings.set.mutationOptions({ onError: toasts.failed }));
  return {
    dark,
    label: dark ? t`Switch to the light theme` : t`Switch to the dark theme`,
    toggle: () => mutate({ theme: dark ? 'light' : 'dark' }),
  };
}

/** The rail's button for the theme. */
export function ThemeToggle() {
  const { dark, label, toggle } = useThemeToggle();
  return (
    <Tooltip label={label} position="top">
      <ActionIcon color="gray" size={34} aria-label={label} onClick={toggle}>
        {dark ? <IconSun size={19} /> : <IconMoon size={19} />}
      </ActionIcon>
    </Tooltip>
  );
}
