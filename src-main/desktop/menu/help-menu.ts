import type { MenuItemConstructorOptions } from 'electron';

import { openExternally } from '../external-links.ts';
import { showLog } from '../question.ts';
import { offerReset, offerSafeStart } from '../recovery.ts';
import { IS_MAC } from './menu-actions.ts';
import type { MenuActions } from './menu-actions.ts';

/** Where help is, and the ways out of trouble. */
export const helpMenu = ({ updates }: MenuActions): MenuItemConstructorOptions => ({
  role: 'help',
  submenu: [
    { label: 'Pecunia on the Web', click: () => openExternally('https://github.com/pecunia-app/pecunia') },
    { type: 'separator' },
    { label: 'Safe Start…', click: () => void offerSafeStart() },
    { label: 'Reset…', click: () => void offerReset() },
    { label: 'Show Logs', click: showLog },
    ...(IS_MAC
      ? []
      : [
          { type: 'separator' as const },
          { label: 'Check for Updates…', click: () => void updates.check() },
          { role: 'about' as const, label: 'About Pecunia' },
        ]),
  ],
});
