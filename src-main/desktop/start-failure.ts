import { app, dialog } from 'electron';

import { logFile, logger } from './log.ts';
import { showLog } from './question.ts';

/** Says that the app could not start, and where the log is; then it ends. */
export const tellStartFailure = async (error: unknown): Promise<void> => {
  logger('error', 'Pecunia could not start', error);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Pecunia',
    message: 'Pecunia could not start',
    detail: failureWords(error, logFile()),
    buttons: ['Show the Log', 'Quit'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) showLog();
  app.exit(1);
};

/** Returns what to tell of a start that failed: that the vault is as it was, the reason, and where more is written. */
const failureWords = (error: unknown, log: string): string => {
  const reason = error instanceof Error ? error.message : String(error);
  return `Your vault was left as it is. Installing Pecunia anew may help.\n\n${reason.slice(0, 500)}\n\nThe log: ${log}`;
};
