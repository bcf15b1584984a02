import { nativeTheme } from 'electron';

import type { VaultClient } from './vault-client.ts';

/** Keeps the theme of menus, dialogs and scroll bars the one that the settings of the open vault name. */
export const followThemeSetting = async (client: VaultClient): Promise<void> => {
  await applyTheme(client);
  for await (const { rooms } of await client.app.changes()) {
    if (rooms.includes('settings') || rooms.includes('vault')) await applyTheme(client);
  }
};

const applyTheme = async (client: VaultClient): Promise<void> => {
  const { vault } = await client.app.info();
  nativeTheme.themeSource = vault === null ? 'system' : (await client.settings.get()).theme;
};
