import { useLingui } from '@lingui/react/macro';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsSplit2,
  IconCamera,
  IconMoon,
  IconPlus,
  IconReceipt,
  IconReportAnalytics,
  IconSettings,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import { ROOM_GROUPS } from './rooms.ts';
import type { SettingsSection } from './settings-section.ts';
import { useThemeToggle } from './theme-toggle.tsx';
import type { UndoRedo } from './use-undo.ts';

export type PaletteEntry = {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: TablerIcon;
  readonly run: () => void;
};

/** Every command of the palette, in the order in which it lists them. */
export function usePaletteCommands({ next, undo, redo }: UndoRedo): readonly PaletteEntry[] {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const theme = useThemeToggle();
  const rooms = ROOM_GROUPS.flatMap((group) => group.rooms).map(({ path, name, icon }) => ({
    key: path,
    label: t`Go to ${i18n._(name)}`,
    icon,
    run: () => void navigate({ to: path }),
  }));
  const sections: readonly (readonly [SettingsSection, string])[] = [
    ['rules', t`Settings: rules`],
    ['payees', t`Settings: payees`],
    ['categories', t`Settings: categories`],
    ['import', t`Settings: import and watched folders`],
    ['allocation', t`Settings: allocation`],
    ['alerts', t`Settings: alerts`],
    ['journal', t`Settings: journal`],
    ['vault', t`Settings: vault`],
  ];
  return [
    ...rooms,
    ...sections.map(([section, label]) => ({
      key: `settings-${section}`,
      label,
      icon: IconSettings,
      run: () => void navigate({ to: '/settings', search: { section } }),
    })),
    {
      key: 'add',
      label: t`Add a transaction`,
      icon: IconPlus,
      run: () => void navigate({ to: '/transactions', state: { task: 'add' } }),
    },
    {
      key: 'choose-receipts',
      label: t`Add receipts…`,
      icon: IconReceipt,
      run: () => void navigate({ to: '/receipts', state: { task: 'choose-receipts' } }),
    },
    {
      key: 'photograph-receipt',
      label: t`Take a picture of a receipt`,
      icon: IconCamera,
      run: () => void navigate({ to: '/receipts', state: { task: 'photograph-receipt' } }),
    },
    {
      key: 'build-report',
      label: t`Build a report`,
      icon: IconReportAnalytics,
      run: () => void navigate({ to: '/reports/$kind', params: { kind: 'custom' } }),
    },
    {
      key: 'tax-package',
      label: t`Make a package for your tax adviser…`,
      icon: IconReportAnalytics,
      run: () => void navigate({ to: '/reports', state: { task: 'tax-package' } }),
    },
    {
      key: 'allocate',
      label: t`Allocate money to buckets`,
      icon: IconArrowsSplit2,
      run: () => void navigate({ to: '/buckets', state: { task: 'allocate' } }),
    },
    ...(next.undo === null ? [] : [{ key: 'undo', label: t`Undo: ${next.undo}`, icon: IconArrowBackUp, run: undo }]),
    ...(next.redo === null ? [] : [{ key: 'redo', label: t`Redo: ${next.redo}`, icon: IconArrowForwardUp, run: redo }]),
    { key: 'theme', label: theme.label, icon: IconMoon, run: theme.toggle },
  ];
}
