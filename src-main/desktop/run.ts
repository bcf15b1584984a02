import { app } from 'electron';

import { createSession } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { serveApp } from './app-protocol.ts';
import { forwardPorts } from './bridge.ts';
import { desktopHost } from './host.ts';
import type { LaunchOptions } from './launch-options.ts';
import { lockDownSession } from './lock-down.ts';
import { logger } from './log.ts';
import { setAppMenu } from './menu.ts';
import { followThemeSetting } from './theme.ts';
import { vaultClient } from './vault-client.ts';
import { openAppWindow, showAppWindow } from './window.ts';

/** Opens the window, the vault while the page loads, and closes the vault when the app quits. */
export const runDesktop = async (options: LaunchOptions): Promise<void> => {
  lockDownSession();
  serveApp();
  const session = createSession(desktopHost(options));
  forwardPorts(session);
  // Making the page's process takes longer than all that follows; the page asks for nothing before it.
  const opened = openAppWindow();
  session.open();
  const client = vaultClient(session);
  setAppMenu(client);
  followThemeSetting(client).catch((error: unknown) => logger('warn', 'The theme is no longer followed', error));
  app.on('activate', showAppWindow);
  closeBeforeQuit(session);
  await opened;
};

/** Lets the write under way end and closes the vault before the app ends; its windows are gone by then. */
const closeBeforeQuit = (session: Session): void => {
  app.on('will-quit', (event) => {
    event.preventDefault();
    const exit = (): void => app.exit();
    session.close().then(exit, exit);
  });
};
