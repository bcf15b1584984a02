import { app, Menu } from 'electron';

import { editMenu } from './edit-menu.ts';
import { fileMenu } from './file-menu.ts';
import { goMenu } from './go-menu.ts';
import { helpMenu } from './help-menu.ts';
import { macMenu } from './mac-menu.ts';
import { IS_MAC } from './menu-actions.ts';
import type { MenuActions } from './menu-actions.ts';
import { viewMenu } from './view-menu.ts';

/** Sets the menu of the app's window, on a Mac of the whole app. */
export const setAppMenu = (actions: MenuActions): void => {
  app.setAboutPanelOptions({
    applicationName: 'Pecunia',
    applicationVersion: app.getVersion(),
    copyright: '© The Pecunia authors, MIT licence',
    website: 'https://github.com/pecunia-app/pecunia',
  });
  const menus = [
    fileMenu(actions),
    editMenu(),
    viewMenu(actions),
    goMenu(),
    { role: 'windowMenu' as const },
    helpMenu(actions),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(IS_MAC ? [macMenu(actions), ...menus] : menus));
};

/** Sets a menu with nothing but texts and windows, for when there is no app behind it. */
export const setBareMenu = (): void =>
  Menu.setApplicationMenu(IS_MAC ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'windowMenu' }]) : null);
