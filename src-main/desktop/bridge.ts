import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain } from 'electron';
import type { IpcMainEvent } from 'electron';

import { router } from '../api/router.ts';
import type { Session } from '../api/session.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { logger } from './log.ts';

/** Answers calls on the port that a page sends, when that page is ours; tells of each. */
export const forwardPorts = (session: Session, onPage: () => void): void => {
  const handler = new RPCHandler(router);
  ipcMain.on('pecunia:port', (event) => {
    const [port] = event.ports;
    if (port === undefined || !isOurPage(event)) {
      logger('warn', `A port from ${event.senderFrame?.url ?? 'a closed page'} was refused`);
      return;
    }
    handler.upgrade(port, { context: { session } });
    port.start();
    onPage();
  });
};

const isOurPage = ({ sender, senderFrame }: IpcMainEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === APP_ORIGIN;
