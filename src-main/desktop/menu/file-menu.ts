import type { MenuItemConstructorOptions } from 'electron';

import { systemDialogs } from '../dialogs.ts';
import { printPage, savePageAsPdf } from '../print-page.ts';
import { sayFailure } from '../question.ts';
import { IS_MAC } from './menu-actions.ts';
import type { MenuActions } from './menu-actions.ts';

/** Vaults, what comes in and what goes out. */
export const fileMenu = (actions: MenuActions): MenuItemConstructorOptions => {
  const { client, goTo, quickEntry } = actions;
  return {
    label: '&File',
    submenu: [
      {
        label: 'New Transaction…',
        accelerator: 'CmdOrCtrl+N',
        click: () => goTo('/transactions', 'add'),
      },
      { id: 'quick-entry', label: 'Quick Entry…', accelerator: 'CmdOrCtrl+E', click: quickEntry.show },
      { label: 'Allocate…', click: () => goTo('/buckets', 'allocate') },
      { type: 'separator' },
      { label: 'New Vault…', accelerator: 'CmdOrCtrl+Shift+N', click: () => orSay(client.app.createVault({})) },
      { label: 'Open Vault…', accelerator: 'CmdOrCtrl+O', click: () => orSay(client.app.openVault({})) },
      { type: 'separator' },
      { label: 'Import…', accelerator: 'CmdOrCtrl+I', click: () => orSay(chooseBankFiles(actions)) },
      { label: 'Save Page as PDF…', click: () => orSay(savePageAsPdf()) },
      { label: 'Print…', accelerator: 'CmdOrCtrl+P', click: printPage },
      { type: 'separator' },
      { role: IS_MAC ? 'close' : 'quit' },
    ],
  };
};

const chooseBankFiles = async ({ opener }: MenuActions): Promise<void> => {
  const paths = await systemDialogs.openBankFiles();
  await opener.open(paths.map((path) => ({ path, kind: 'bank' })));
};

/** What the menu starts has no page to report to; the system says what went wrong. */
const orSay = (work: Promise<unknown>): void => void work.catch(sayFailure);
