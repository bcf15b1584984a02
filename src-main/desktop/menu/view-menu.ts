import { app } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import type { MenuActions } from './menu-actions.ts';

/** The rooms in the order of their keys. */
const ROOMS = [
  ['Overview', '/'],
  ['Accounts', '/accounts'],
  ['Transactions', '/transactions'],
  ['Import', '/import'],
  ['Review', '/review'],
  ['Receipts', '/receipts'],
  ['Buckets', '/buckets'],
  ['Months', '/months'],
  ['Forecast', '/forecast'],
  ['Reports', '/reports'],
  ['Alerts', '/alerts'],
] as const;

/** The rooms, and how large they are shown. */
export const viewMenu = ({ goTo }: MenuActions): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    ...ROOMS.map(([label, path], index) => ({
      label,
      // There are nine keys with a number to it.
      ...(index < 9 && { accelerator: `CmdOrCtrl+${index + 1}` }),
      click: () => goTo(path),
    })),
    { label: 'Settings', accelerator: 'CmdOrCtrl+,', click: () => goTo('/settings') },
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
  ],
});
