import { app, Menu, Tray } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import type { GoTo } from './go-to.ts';
import { logger } from './log.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import { trayIcon } from './tray-icon.ts';
import { showAppWindow } from './window.ts';

/** The app's icon among those of the system. */
export type AppTray = {
  readonly isShown: () => boolean;
  /** Tells what is left to spend, in words; null where that is unknown. */
  readonly tell: (left: string | null) => void;
};

type TrayActions = { readonly goTo: GoTo; readonly quickEntry: () => void };

/** Shows the icon as long as the settings say so; a system without a place for it goes on without. */
export const createTray = (settings: SettingsKeeper, actions: TrayActions): AppTray => {
  let tray: Tray | null = null;
  let left: string | null = null;
  const draw = (): void => {
    tray?.setToolTip(left === null ? 'Pecunia' : `Pecunia: ${left}`);
    // Some Linux trays follow only a menu that is set anew.
    tray?.setContextMenu(Menu.buildFromTemplate(trayMenu(actions, left)));
  };
  settings.follow(({ tray: isWanted }) => {
    if (!isWanted) tray?.destroy();
    tray = isWanted ? (tray ?? makeTray()) : null;
    draw();
  });
  return {
    isShown: () => tray !== null,
    tell: (words) => {
      if (words === left) return;
      left = words;
      draw();
    },
  };
};

const makeTray = (): Tray | null => {
  try {
    const tray = new Tray(trayIcon());
    tray.on('click', showAppWindow);
    return tray;
  } catch (error) {
    logger('warn', 'There is no tray to show an icon in', error);
    return null;
  }
};

const trayMenu = ({ goTo, quickEntry }: TrayActions, left: string | null): MenuItemConstructorOptions[] => [
  ...(left === null ? [] : [{ label: left, enabled: false }, { type: 'separator' as const }]),
  { label: 'Open Pecunia', click: showAppWindow },
  { label: 'Quick Entry…', click: quickEntry },
  { label: 'Allocate…', click: () => goTo('/buckets', 'allocate') },
  { type: 'separator' },
  { label: 'Quit', click: () => app.quit() },
];
