import { app } from 'electron';

import { restartArguments } from './restart-arguments.ts';

/** Ends the app, its vault closed, and starts it again with more switches. */
export const restart = (...switches: readonly string[]): void => {
  // An AppImage runs from a place that is gone once it ends.
  const execPath = process.env['APPIMAGE'];
  const args = restartArguments(process.argv.slice(1), switches);
  app.relaunch(execPath === undefined ? { args } : { args, execPath });
  app.quit();
};
