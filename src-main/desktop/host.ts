import { app } from 'electron';

import type { Host } from '../api/session.ts';
import { localDay } from '../host/local-day.ts';
import { systemDialogs } from './dialogs.ts';
import type { LaunchOptions } from './launch-options.ts';
import { logger } from './log.ts';
import { openReceiptReader, startProcess } from './receipt-reader.ts';

/** What the api may ask of the desktop. */
export const desktopHost = ({ vault, today, safeStart }: LaunchOptions): Host => ({
  kind: 'desktop',
  version: app.getVersion(),
  today: () => today ?? localDay(new Date()),
  now: () => new Date().toISOString(),
  dialogs: systemDialogs,
  defaultVault: vault,
  log: logger,
  openReceiptReader,
  startProcess,
  safeStart,
});
