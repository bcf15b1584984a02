import { app } from 'electron';
import type { BrowserWindow } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';
import { isConfirmed, sayFailure, showLog } from './question.ts';
import { RECOVERY_PATH } from './recovery-page.ts';
import type { RecoveryAction, RecoveryReason } from './recovery-page.ts';
import { restart } from './restart.ts';

/** Where the page of ways out is, for one reason. */
export const recoveryPath = (reason: RecoveryReason): string => `${RECOVERY_PATH}?reason=${reason}`;

/** Restarts with nothing that begins by itself, once the user agrees. */
export const offerSafeStart = async (): Promise<void> => {
  const detail =
    'Pecunia closes and starts again without the graphics processor, tray, shortcut, watched folders and schedules. ' +
    'It opens no vault before you choose one.';
  if (await isConfirmed({ message: 'Start Pecunia safely?', detail, yes: 'Start Safely' })) restart('--safe-start');
};

/** Forgets the settings of this computer and restarts, once the user agrees. */
export const offerReset = async (): Promise<void> => {
  const detail =
    'The place of the window, the settings of this computer and the permission of the camera are as at first again. ' +
    'Vaults and what is in them are left alone. Pecunia closes and starts again.';
  if (await isConfirmed({ message: 'Reset this computer’s settings?', detail, yes: 'Reset' })) restart('--reset');
};

/** Loads another of the app's pages into a window; “Back” does not lead to the one before, which is over. */
export const loadPage = (window: BrowserWindow, path: string): void => {
  if (window.isDestroyed()) return;
  const { webContents } = window;
  webContents.once('did-finish-load', () => webContents.navigationHistory.clear());
  webContents.loadURL(`${APP_ORIGIN}${path}`).catch(sayFailure);
};

/** Does what was chosen on the page of ways out. */
export const takeWayOut = async (action: RecoveryAction, window: BrowserWindow): Promise<void> => {
  switch (action) {
    case 'again':
      return startAgain(window);
    case 'safe-start':
      return restart('--safe-start');
    case 'reset':
      return offerReset();
    case 'log':
      return showLog();
    case 'quit':
      return app.quit();
  }
};

/** A page that ended is loaded again; where the start itself failed, everything is. */
const startAgain = (window: BrowserWindow): void => {
  if (window.webContents.getURL().endsWith(recoveryPath('failed-starts'))) restart();
  else loadPage(window, '/');
};
