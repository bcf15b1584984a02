import type { MenuItemConstructorOptions } from 'electron';

import type { MenuActions } from './menu-actions.ts';

/** The menu that a Mac names after the app. */
export const macMenu = ({ goTo, updates }: MenuActions): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    { role: 'about' },
    { label: 'Check for Updates…', click: () => void updates.check() },
    { type: 'separator' },
    // Its keys stand in the view menu.
    { label: 'Settings…', click: () => goTo('/settings') },
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
  ],
});
