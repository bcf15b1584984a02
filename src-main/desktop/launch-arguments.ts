import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { kindOfFile } from './openable-files.ts';
import type { OpenableFile } from './openable-files.ts';

/** What someone asks a running Pecunia to open. */
export type Arrival = { readonly files: readonly OpenableFile[]; readonly links: readonly string[] };

export type LaunchArguments = Arrival & {
  readonly vault: string | null;
  readonly today: string | null;
  readonly safeStart: boolean;
  readonly reset: boolean;
};

/** Tells whether an argument is a link, whatever it says. */
export const isLink = (argument: string): boolean => /^pecunia:/iu.test(argument);

/**
 * Reads a command line without the program's name; relative paths are those of a folder. What Pecunia does not know is left out,
 * since Chromium's switches stand on the same line. A link comes from outside, so nothing that follows it counts.
 */
export const readArguments = (line: readonly string[], folder: string): LaunchArguments => {
  const linkAt = line.findIndex(isLink);
  const { values, positionals } = parseArgs({
    args: line.slice(0, linkAt === -1 ? line.length : linkAt),
    options: {
      vault: { type: 'string' },
      today: { type: 'string' },
      'safe-start': { type: 'boolean' },
      reset: { type: 'boolean' },
      // Named so that the folder after it is not taken for a file to open.
      'user-data-dir': { type: 'string' },
    },
    strict: false,
    allowPositionals: true,
  });
  return {
    vault: textOf(values.vault),
    today: textOf(values.today),
    safeStart: values['safe-start'] === true,
    reset: values.reset === true,
    files: openableFiles(positionals, folder),
    links: line.slice(linkAt === -1 ? line.length : linkAt).slice(0, 1),
  };
};

/** Returns which of some paths, or addresses of files, Pecunia can open. */
export const openableFiles = (paths: readonly string[], folder: string): readonly OpenableFile[] =>
  paths.flatMap((given) => {
    const path = pathOf(given);
    const kind = path === null ? null : kindOfFile(path);
    return path === null || kind === null ? [] : [{ path: resolve(folder, path), kind }];
  });

/** File managers on Linux hand over addresses; one of another machine is none of ours. */
const pathOf = (given: string): string | null => {
  if (!/^file:/iu.test(given)) return given;
  try {
    const url = new URL(given);
    return url.host === '' ? fileURLToPath(url) : null;
  } catch {
    return null;
  }
};

const textOf = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null);
