import { join } from 'node:path';

import { app } from 'electron';

import { isIsoDate } from '../../src-shared/date.ts';
import { defaultVaultFile } from '../host/default-vault.ts';
import { readArguments } from './launch-arguments.ts';
import type { Arrival, LaunchArguments } from './launch-arguments.ts';

export type LaunchOptions = {
  readonly vault: string;
  /** A fixed day to count as today, for tests; null follows the clock. */
  readonly today: string | null;
  /** Whether nothing shall begin by itself, and no vault be opened. */
  readonly safeStart: boolean;
  /** Whether the settings of this computer shall go first. */
  readonly reset: boolean;
  /** What to open once a vault is open. */
  readonly arrival: Arrival;
};

/** Reads the command line (`--vault`, `--today` and files to open), then the environment (`PECUNIA_VAULT`, `PECUNIA_TODAY`). */
export const launchOptions = (): LaunchOptions => {
  const read = readArguments(process.argv.slice(1), process.cwd());
  const { safeStart, reset, links, files } = read;
  const today = read.today ?? process.env['PECUNIA_TODAY'] ?? '';
  const vault = vaultToStartWith(read);
  return {
    vault: vault ?? process.env['PECUNIA_VAULT'] ?? usualVault(),
    today: isIsoDate(today) ? today : null,
    safeStart,
    reset,
    arrival: { files: files.filter(({ path }) => path !== vault), links },
  };
};

/** A vault that was opened by a double click is the one to start with. */
const vaultToStartWith = ({ vault, files }: LaunchArguments): string | null =>
  vault ?? files.find(({ kind }) => kind === 'vault')?.path ?? null;

/** A window with a user data folder of its own must not share the vault of the usual one. */
const usualVault = (): string =>
  app.commandLine.hasSwitch('user-data-dir') ? join(app.getPath('userData'), 'Pecunia.vault') : defaultVaultFile();
