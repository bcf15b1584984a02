import { BrowserWindow, nativeTheme } from 'electron';

import { PRELOAD_FILE } from '../host/project-paths.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { rememberPlace, rememberedPlace } from './window-place.ts';

let appWindow: BrowserWindow | null = null;

/** Opens the window where it was left, and shows it when there is something to see. */
export const openAppWindow = async (): Promise<void> => {
  const { maximized, ...bounds } = rememberedPlace();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Pecunia',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: PRELOAD_FILE,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  });
  appWindow = window;
  rememberPlace(window);
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()));
  window.on('closed', () => (appWindow = null));
  await window.loadURL(`${APP_ORIGIN}/`);
};

/** Brings the window to the front, or opens it again. */
export const showAppWindow = (): void => {
  if (appWindow === null) {
    void openAppWindow();
    return;
  }
  if (appWindow.isMinimized()) appWindow.restore();
  appWindow.focus();
};
