import { app } from 'electron';

import type { Channel } from '../api/channel.ts';
import type { Session } from '../api/session.ts';
import { forwardPorts } from './bridge.ts';
import { followArrivals, openArrival } from './follow-arrivals.ts';
import type { Arrival } from './launch-arguments.ts';
import type { LaunchOptions } from './launch-options.ts';
import { logger } from './log.ts';
import { setAppMenu } from './menu/app-menu.ts';
import { createParts } from './parts.ts';
import { startPresence } from './presence.ts';
import type { Presence } from './presence.ts';
import type { QuickEntry } from './quick-entry-window.ts';
import { watchForCrashes } from './crash-watch.ts';
import { endStart } from './start-marker.ts';
import { followThemeSetting } from './theme.ts';
import { currentAppWindow, onAppWindow, openAppWindow, showAppWindow } from './window.ts';

/** Opens the window, the vault while the page loads, and closes the vault when the app quits. */
export const runDesktop = async (options: LaunchOptions, arrivals: Channel<Arrival>): Promise<void> => {
  const parts = createParts(options);
  const { session, client } = parts;
  let presence: Presence | null = null;
  const startIsOver = (): void => endStart(app.getPath('userData'));
  forwardPorts(session, startIsOver);
  onAppWindow(watchForCrashes);
  quitAfterWindows(parts.quickEntry, () => presence?.staysWithoutWindow() ?? false);
  let isLoading = true;
  // Closed by its user before there is a page: that start did not fail.
  onAppWindow((window) => window.once('closed', () => isLoading && startIsOver()));
  // Making the page's process takes longer than all that follows; the page asks for nothing before it.
  const opened = openAppWindow();
  if (!options.safeStart) session.open();
  setAppMenu(parts);
  followThemeSetting(client).catch((error: unknown) => logger('warn', 'The theme is no longer followed', error));
  app.on('activate', showAppWindow);
  closeBeforeQuit(session);
  const hasPage = await opened;
  isLoading = false;
  if (!hasPage && process.platform !== 'darwin') return;
  openArrival(options.arrival, parts);
  void followArrivals(arrivals, (arrival) => openArrival(arrival, parts));
  if (!options.safeStart) presence = startPresence(parts);
};

/** Ends once neither the window nor the quick entry is shown, except on a Mac and where Pecunia goes on in the tray. */
const quitAfterWindows = (quickEntry: QuickEntry, goesOn: () => boolean): void => {
  const quitUnlessInUse = (): void => {
    const isInUse = currentAppWindow() !== null || quickEntry.isShown();
    if (process.platform !== 'darwin' && !isInUse && !goesOn()) app.quit();
  };
  app.on('window-all-closed', () => {});
  onAppWindow((window) => window.on('closed', quitUnlessInUse));
  quickEntry.onHidden(quitUnlessInUse);
};

/** Lets the write under way end and closes the vault before the app ends; its windows are gone by then. */
const closeBeforeQuit = (session: Session): void => {
  app.on('will-quit', (event) => {
    event.preventDefault();
    const exit = (): void => app.exit();
    session.close().then(exit, exit);
  });
};
