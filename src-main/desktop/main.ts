import { app } from 'electron';

import { registerAppScheme } from './app-protocol.ts';
import { launchOptions } from './launch-options.ts';
import { startLog } from './log.ts';
import { keepOffline, lockDownContents } from './lock-down.ts';
import { runDesktop } from './run.ts';
import { showAppWindow } from './window.ts';

startLog();
registerAppScheme();
keepOffline();
lockDownContents();
// Where root must start without Chromium's sandbox, asking for it kills the network process over and over.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showAppWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => runDesktop(launchOptions()));
} else {
  app.quit();
}
