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
import { watchForCrashes } from './crash-watch.ts';
import { endStart } from './start-marker.ts';
import { followThemeSetting } from './theme.ts';
import { onAppWindow, openAppWindow, showAppWindow } from './window.ts';

/** Opens the window, the vault while the page loads, and closes the vault when the app quits. */
export const runDesktop = async (options: LaunchOptions, arrivals: Channel<Arrival>): Promise<void> => {
  const parts = createParts(options);
  const { session, client } = parts;
  let presence: Presence | null = null;
  forwardPorts(session, () => endStart(app.getPath('userData')));
  onAppWindow(watchForCrashes);
  quitAfterWindow(() => presence?.staysWithoutWindow() ?? false);
  // Making the page's process takes longer than all that follows; the page asks for nothing before it.
  const opened = openAppWindow();
  if (!options.safeStart) session.open();
  setAppMenu(parts);
  followThemeSetting(client).catch((error: unknown) => logger('warn', 'The theme is no longer followed', error));
  app.on('activate', showAppWindow);
  closeBeforeQuit(session);
  await opened;
  openArrival(options.arrival, parts);
  void followArrivals(arrivals, parts);
  if (!options.safeStart) presence = startPresence(parts);
};

/** Ends with the window, except on a Mac and where Pecunia goes on in the tray; a hidden window keeps nothing open. */
const quitAfterWindow = (goesOn: () => boolean): void => {
  app.on('window-all-closed', () => {});
  onAppWindow((window) => {
    window.on('closed', () => {
      if (process.platform !== 'darwin' && !goesOn()) app.quit();
    });
  });
};

/** Lets the write under way end and closes the vault before the app ends; its windows are gone by then. */
const closeBeforeQuit = (session: Session): void => {
  app.on('will-quit', (event) => {
    event.preventDefault();
    const exit = (): void => app.exit();
    session.close().then(exit, exit);
  });
};
