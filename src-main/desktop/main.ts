import { app } from 'electron';

import type { Channel } from '../api/channel.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { collectArrivals, ownLine } from './arrivals.ts';
import { followArrivals } from './follow-arrivals.ts';
import type { Arrival } from './launch-arguments.ts';
import { launchOptions } from './launch-options.ts';
import { logger, startLog } from './log.ts';
import { keepOffline, lockDownContents, lockDownSession } from './lock-down.ts';
import { setBareMenu } from './menu/app-menu.ts';
import { watchForCrashes } from './crash-watch.ts';
import { recoveryPath } from './recovery.ts';
import { resetComputer } from './reset-computer.ts';
import { tellStartFailure } from './start-failure.ts';
import { beginStart, endStart, MOST_FAILED_STARTS } from './start-marker.ts';
import { onAppWindow, openAppWindow } from './window.ts';

startLog();
registerAppScheme();
keepOffline();
// By this Windows knows whose notifications they are: the id of the installed app.
if (process.platform === 'win32') app.setAppUserModelId('app.pecunia.desktop');
lockDownContents();
// Where root must start without Chromium's sandbox, asking for it kills the network process over and over.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

const countFailedStarts = (folder: string): number => {
  try {
    return beginStart(folder);
  } catch (error) {
    logger('warn', 'The start could not be noted', error);
    return 0;
  }
};

/** After starts that showed nothing, only the ways out are shown: nothing of the app is even loaded. */
const showWaysOut = async (folder: string, arrivals: Channel<Arrival>): Promise<void> => {
  endStart(folder);
  setBareMenu();
  onAppWindow(watchForCrashes);
  // A second start, with a file or without one, shows them again: nothing can be opened here.
  void followArrivals(arrivals, () => {});
  await openAppWindow(recoveryPath('failed-starts'));
};

const start = async (): Promise<void> => {
  const options = launchOptions();
  const folder = app.getPath('userData');
  if (options.reset) resetComputer(folder);
  if (options.safeStart) app.disableHardwareAcceleration();
  const arrivals = collectArrivals();
  const failed = countFailedStarts(folder);
  const isHopeless = failed >= MOST_FAILED_STARTS && !options.safeStart;
  // The app's own modules load while Chromium gets ready; what fails in them is told, rather than ending in silence.
  const loading = isHopeless ? null : import('./run.ts');
  loading?.catch(() => undefined);
  await app.whenReady();
  lockDownSession();
  serveApp();
  await (loading === null ? showWaysOut(folder, arrivals) : (await loading).runDesktop(options, arrivals));
};

if (app.requestSingleInstanceLock(ownLine())) start().catch(tellStartFailure);
else app.quit();
