import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { app } from 'electron';

import { isIsoDate } from '../../src-shared/date.ts';
import { defaultVaultFile } from '../host/default-vault.ts';

export type LaunchOptions = {
  readonly vault: string;
  /** A fixed day to count as today, for tests; null follows the clock. */
  readonly today: string | null;
};

/** Reads the command line (`--vault`, `--today`), then the environment (`PECUNIA_VAULT`, `PECUNIA_TODAY`). */
export const launchOptions = (): LaunchOptions => {
  const { values } = parseArgs({
    args: process.argv.slice(app.isPackaged ? 1 : 2),
    options: { vault: { type: 'string' }, today: { type: 'string' } },
    // Chromium's own switches stand on the same line.
    strict: false,
  });
  const today = given(values.today) ?? process.env['PECUNIA_TODAY'];
  return {
    vault: given(values.vault) ?? process.env['PECUNIA_VAULT'] ?? usualVault(),
    today: today !== undefined && isIsoDate(today) ? today : null,
  };
};

const given = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A window with a user data folder of its own must not share the vault of the usual one. */
const usualVault = (): string =>
  app.commandLine.hasSwitch('user-data-dir') ? join(app.getPath('userData'), 'Pecunia.vault') : defaultVaultFile();
