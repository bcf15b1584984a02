import { app } from 'electron';

import type { DesktopState } from '../../src-shared/contract/desktop.ts';
import type { DesktopServices } from '../api/desktop-services.ts';
import type { QuickEntry } from './quick-entry-window.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import type { Shortcut } from './shortcut.ts';
import { showAppWindow } from './window.ts';

/** On Linux each desktop has its own way, which Electron knows nothing of. */
export const CAN_LAUNCH_AT_LOGIN = process.platform !== 'linux';

const PLATFORMS: Readonly<Record<string, DesktopState['platform']>> = { darwin: 'mac', win32: 'windows' };

type Parts = {
  readonly settings: SettingsKeeper;
  readonly shortcut: Shortcut;
  readonly quickEntry: QuickEntry;
  readonly hasUpdateFeed: boolean;
};

/** Joins what the screens may ask of the desktop. */
export const desktopServices = ({ settings, shortcut, quickEntry, hasUpdateFeed }: Parts): DesktopServices => ({
  state: () => ({
    settings: settings.get(),
    platform: PLATFORMS[process.platform] ?? 'linux',
    shortcutFailed: shortcut.hasFailed(),
    canLaunchAtLogin: CAN_LAUNCH_AT_LOGIN,
    hasUpdateFeed,
  }),
  set: settings.set,
  hideQuickEntry: quickEntry.hide,
  fitQuickEntry: quickEntry.fit,
  showApp: showAppWindow,
});

/** Starts Pecunia at login as the settings say; only an installed app can be started then. */
export const followLaunchAtLogin = (settings: SettingsKeeper): void => {
  if (!CAN_LAUNCH_AT_LOGIN || !app.isPackaged) return;
  settings.follow(({ launchAtLogin }) => {
    if (app.getLoginItemSettings().openAtLogin !== launchAtLogin)
      app.setLoginItemSettings({ openAtLogin: launchAtLogin });
  });
};
