import { setImmediate } from 'node:timers/promises';

import { BrowserWindow, nativeTheme } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';
import { logger } from './log.ts';
import { PAGE_PREFERENCES } from './page-preferences.ts';
import { rememberPlace, rememberedPlace } from './window-place.ts';

let appWindow: BrowserWindow | null = null;
const openedListeners: ((window: BrowserWindow) => void)[] = [];

/**
 * Opens the window where it was left, and shows it when there is something to see. Resolves to whether its page came; it does not when
 * the window is closed while it loads.
 */
export const openAppWindow = async (path = '/'): Promise<boolean> => {
  const { maximized, ...bounds } = rememberedPlace();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Pecunia',
    backgroundColor: groundColour(),
    webPreferences: PAGE_PREFERENCES,
  });
  appWindow = window;
  rememberPlace(window);
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()));
  window.on('closed', () => (appWindow = null));
  for (const onOpened of openedListeners) onOpened(window);
  return hasLoaded(window, `${APP_ORIGIN}${path}`);
};

const hasLoaded = async (window: BrowserWindow, address: string): Promise<boolean> => {
  try {
    await window.loadURL(address);
    return true;
  } catch (error) {
    // The load is given up a moment before the window is gone.
    await setImmediate();
    if (window.isDestroyed()) return false;
    throw error;
  }
};

/** What a window shows until its page does. */
export const groundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff');

/** Tells of each window that opens from now on, before its page loads. */
export const onAppWindow = (listener: (window: BrowserWindow) => void): void => void openedListeners.push(listener);

/** The app's window, while there is one. */
export const currentAppWindow = (): BrowserWindow | null => appWindow;

/** Brings the window to the front, or opens it again. */
export const showAppWindow = (): void => {
  if (appWindow === null) {
    openAppWindow().catch((error: unknown) => logger('error', 'The window could not be shown', error));
    return;
  }
  if (appWindow.isMinimized()) appWindow.restore();
  appWindow.show();
  appWindow.focus();
};
