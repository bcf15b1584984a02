import { Menu, app, dialog } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import { openExternally } from './external-links.ts';
import type { VaultClient } from './vault-client.ts';

const IS_MAC = process.platform === 'darwin';

/** Sets the window's menu. */
export const setAppMenu = (client: VaultClient): void => {
  const menus = [fileMenu(client), editMenu(), viewMenu(), { role: 'windowMenu' as const }, helpMenu()];
  Menu.setApplicationMenu(Menu.buildFromTemplate(IS_MAC ? [{ role: 'appMenu' }, ...menus] : menus));
};

const fileMenu = (client: VaultClient): MenuItemConstructorOptions => ({
  label: '&File',
  submenu: [
    { label: 'New Vault…', click: () => orSay(client.app.createVault({})) },
    { label: 'Open Vault…', accelerator: 'CmdOrCtrl+O', click: () => orSay(client.app.openVault({})) },
    { type: 'separator' },
    { role: IS_MAC ? 'close' : 'quit' },
  ],
});

const editMenu = (): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    ...undoItems(),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ],
});

/**
 * The page itself decides what undo means: the last letters in a text field, or else the last change of the vault.
 * So the menu presses the keys instead of undoing; on a Mac text fields know undo only from the menu's role.
 */
const undoItems = (): MenuItemConstructorOptions[] =>
  IS_MAC
    ? [{ role: 'undo' }, { role: 'redo' }]
    : [keyItem('Undo', 'Z', ['control']), keyItem('Redo', 'Z', ['control', 'shift'])];

const keyItem = (label: string, keyCode: string, modifiers: ('control' | 'shift')[]): MenuItemConstructorOptions => ({
  label,
  accelerator: ['Ctrl', ...(modifiers.includes('shift') ? ['Shift'] : []), keyCode].join('+'),
  registerAccelerator: false,
  click: (_item, window) => {
    if (window === undefined || !('webContents' in window)) return;
    const { webContents } = window as Electron.BrowserWindow;
    webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
    webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
  },
});

const viewMenu = (): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
  ],
});

const helpMenu = (): MenuItemConstructorOptions => ({
  role: 'help',
  submenu: [{ label: 'Pecunia on the Web', click: () => openExternally('https://github.com/pecunia-app/pecunia') }],
});

/** What the menu starts has no page to report to; the system says what went wrong. */
const orSay = (work: Promise<unknown>): void => {
  work.catch((error: unknown) =>
    dialog.showErrorBox('Pecunia', error instanceof Error ? error.message : String(error)),
  );
};
