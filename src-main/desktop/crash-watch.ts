import { app } from 'electron';
import type { BrowserWindow } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';
import { logger } from './log.ts';
import { askUser, showLog } from './question.ts';
import { RECOVERY_PATH, recoveryAction } from './recovery-page.ts';
import { loadPage, recoveryPath, takeWayOut } from './recovery.ts';
import { restart } from './restart.ts';

/** Shows the ways out when the page of a window ends or does not answer, and follows what is chosen there. */
export const watchForCrashes = (window: BrowserWindow): void => {
  const hang = followHang(window);
  followEnd(window, hang);
  followChoice(window);
};

type Hang = {
  /** Whether the user gave the page up since this was last asked. */
  readonly wasGivenUp: () => boolean;
};

const followHang = (window: BrowserWindow): Hang => {
  let waiting: AbortController | null = null;
  let givenUp = false;
  const ask = async (signal: AbortSignal): Promise<void> => {
    const answer = await isGivenUp(signal);
    waiting = null;
    if (!answer || window.isDestroyed()) return;
    givenUp = true;
    window.webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => {
    if (waiting !== null) return;
    waiting = new AbortController();
    void ask(waiting.signal);
  });
  window.on('responsive', () => waiting?.abort());
  return {
    wasGivenUp: () => {
      const was = givenUp;
      givenUp = false;
      return was;
    },
  };
};

const followEnd = (window: BrowserWindow, { wasGivenUp }: Hang): void => {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logger('error', `The page ended: ${reason}, code ${exitCode}`);
    const path = recoveryPath(wasGivenUp() ? 'unresponsive' : 'crashed');
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const isRecovery = webContents.getURL().startsWith(`${APP_ORIGIN}${RECOVERY_PATH}`);
    // Chromium is still taking the old process down.
    setImmediate(() => (isRecovery ? void askWithoutPage() : loadPage(window, path)));
  });
};

const followChoice = (window: BrowserWindow): void => {
  const { webContents } = window;
  // What is denied here never becomes the event of a whole page.
  webContents.on('will-frame-navigate', ({ url, isMainFrame }) => {
    if (!isMainFrame) return;
    const action = recoveryAction(webContents.getURL(), url, APP_ORIGIN);
    if (action !== null) void takeWayOut(action, window);
  });
};

const isGivenUp = async (signal: AbortSignal): Promise<boolean> => {
  const answer = await askUser({
    type: 'warning',
    message: 'The window does not answer',
    detail: 'It may be at work. When you stop it, your vault stays as it was after your last change.',
    buttons: ['Wait', 'Stop It'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return answer === 1;
};

/** Where not even the page of ways out can be shown, the system asks. */
const askWithoutPage = async (): Promise<void> => {
  const answer = await askUser({
    type: 'error',
    message: 'Pecunia cannot show its window',
    detail: 'Your vault was left as it is. A safe start does without the graphics processor, which may help.',
    buttons: ['Safe Start', 'Show the Log', 'Quit'],
    defaultId: 0,
    cancelId: 2,
  });
  if (answer === 0) return restart('--safe-start');
  if (answer === 1) showLog();
  app.quit();
};
