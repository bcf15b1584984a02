import { app, autoUpdater, BrowserWindow, screen } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';
import { fitUpright } from './fit-upright.ts';
import { logger } from './log.ts';
import { PAGE_PREFERENCES } from './page-preferences.ts';
import { groundColour } from './window.ts';

/** The small window for one transaction. */
export type QuickEntry = {
  /** Shows it on the screen where the pointer is. */
  readonly show: () => void;
  /** Puts it away; what was typed stays. */
  readonly hide: () => void;
  /** Makes it as high as its content, in pixels of the page. */
  readonly fit: (height: number) => void;
  readonly isShown: () => boolean;
  /** Tells each time it is put away, or its page ends. */
  readonly onHidden: (listener: () => void) => void;
};

const WIDTH = 460;
const FIRST_HEIGHT = 500;

/** Makes the quick entry; its window is made when it is first shown, and kept. */
export const createQuickEntry = (): QuickEntry => {
  let window: BrowserWindow | null = null;
  let isEnding = false;
  const hiddenListeners: (() => void)[] = [];
  const tellHidden = (): void => hiddenListeners.forEach((listener) => listener());
  const end = (): void => void (isEnding = true);
  app.on('before-quit', end);
  autoUpdater.on('before-quit-for-update', end);
  const open = (): BrowserWindow => {
    const opened = makeWindow();
    opened.on('close', (event) => {
      if (isEnding) return;
      event.preventDefault();
      opened.hide();
    });
    opened.webContents.on('render-process-gone', () => opened.destroy());
    opened.on('hide', tellHidden);
    opened.on('closed', () => {
      window = null;
      if (!isEnding) tellHidden();
    });
    opened.loadURL(`${APP_ORIGIN}/#/quick-entry`).catch((error: unknown) => {
      logger('error', 'The quick entry could not be shown', error);
    });
    return opened;
  };
  return {
    show: () => {
      window ??= open();
      place(window);
      window.show();
      window.focus();
    },
    hide: () => window?.hide(),
    fit: (height) => {
      if (window !== null) fit(window, Math.ceil(height * window.webContents.getZoomFactor()));
    },
    isShown: () => window?.isVisible() ?? false,
    onHidden: (listener) => void hiddenListeners.push(listener),
  };
};

const makeWindow = (): BrowserWindow => {
  const window = new BrowserWindow({
    // On a Mac only a panel shows above apps that fill the screen.
    ...(process.platform === 'darwin' && { type: 'panel' }),
    width: WIDTH,
    height: FIRST_HEIGHT,
    useContentSize: true,
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    title: 'Pecunia: quick entry',
    backgroundColor: groundColour(),
    webPreferences: PAGE_PREFERENCES,
  });
  window.removeMenu();
  return window;
};

/** Makes it as high as asked, yet never higher than its screen, and moves it up where it would reach below. */
const fit = (window: BrowserWindow, wanted: number): void => {
  const { x, y, width } = window.getContentBounds();
  const { workArea } = screen.getDisplayMatching(window.getBounds());
  const fitted = fitUpright({ y, height: wanted }, workArea);
  window.setContentSize(width, fitted.height);
  if (fitted.y !== y) window.setPosition(x, fitted.y);
};

/** In the middle, where the eye is: a fifth of the screen from its upper edge. */
const place = (window: BrowserWindow): void => {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const [width = WIDTH] = window.getSize();
  const x = Math.round(workArea.x + (workArea.width - width) / 2);
  window.setPosition(x, Math.round(workArea.y + workArea.height / 5));
};
