import { BrowserWindow } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import { keyItem } from './key-item.ts';
import { IS_MAC } from './menu-actions.ts';

/** Back and forth among the screens, and the search for everything. */
export const goMenu = (): MenuItemConstructorOptions => ({
  label: '&Go',
  submenu: [
    {
      label: 'Back',
      accelerator: IS_MAC ? 'Cmd+[' : 'Alt+Left',
      click: (_item, window) => window instanceof BrowserWindow && window.webContents.navigationHistory.goBack(),
    },
    {
      label: 'Forward',
      accelerator: IS_MAC ? 'Cmd+]' : 'Alt+Right',
      click: (_item, window) => window instanceof BrowserWindow && window.webContents.navigationHistory.goForward(),
    },
    { type: 'separator' },
    keyItem('Search and Commands…', 'K', [IS_MAC ? 'meta' : 'control']),
  ],
});
