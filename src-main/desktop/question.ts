import { dialog, shell } from 'electron';
import type { MessageBoxOptions } from 'electron';

import { logFile } from './log.ts';
import { currentAppWindow } from './window.ts';

/** Shows a message over the window, or by itself where there is none; returns the number of the button. */
export const askUser = async (question: MessageBoxOptions): Promise<number> => {
  const window = currentAppWindow();
  const shown = { title: 'Pecunia', noLink: true, ...question };
  const { response } = await (window ? dialog.showMessageBox(window, shown) : dialog.showMessageBox(shown));
  return response;
};

type Confirmation = { readonly message: string; readonly detail: string; readonly yes: string };

/** Asks before something that is not undone; Enter is the safe way out. */
export const isConfirmed = async ({ message, detail, yes }: Confirmation): Promise<boolean> => {
  const answer = await askUser({
    type: 'question',
    message,
    detail,
    buttons: [yes, 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
};

/** Says what went wrong with something that no page asked for. */
export const sayFailure = (error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  void askUser({ type: 'error', message, buttons: ['Close'] });
};

/** Shows the log in the system's file manager. */
export const showLog = (): void => shell.showItemInFolder(logFile());
