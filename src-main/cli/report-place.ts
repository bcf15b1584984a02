import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

import type { MadeFile } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { writeWhole } from '../api/whole-file.ts';
import { usageError } from './arguments.ts';
import type { Report } from './report.ts';

/** Tells whether `--out` means stdout; that by its path may be a file of the shell's, which must not be replaced. */
export const isStdout = (out: string): boolean => out === '-' || out === '/dev/stdout';

/** Throws a usage error where a file that is no text would be shown on a terminal. */
export const refuseTerminal = (format: string): void => {
  if (process.stdout.isTTY)
    throw usageError(`A terminal cannot show ${format}. Choose an --out FILE, or pass stdout on: --out - > FILE.`);
};

const statsOf = (path: string) => stat(path).catch(() => null);

/**
 * Throws `invalid_input` for a folder that is not there: a path that ends like one, or that is not there and lacks the ending
 * that its file must have.
 */
export const refuseMissingFolder = async (out: string, ending = ''): Promise<void> => {
  const folder = resolve(out);
  const there = await statsOf(folder);
  const isMissing =
    out.endsWith('/') || out.endsWith(sep)
      ? there?.isDirectory() !== true
      : there === null && !out.toLowerCase().endsWith(ending);
  if (!isMissing) return;
  const or = ending === '' ? '' : `, or choose a file that ends in ${ending}`;
  throw new PecuniaError('invalid_input', `The folder ${folder} is not there. Make it first${or}.`, { folder });
};

/** Returns a file as what stdout gets. */
const onStdout = async ({ fileName, file }: MadeFile, more: object = {}): Promise<Report> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { json: { fileName, ...more, base64: Buffer.from(bytes).toString('base64') }, text: '', bytes };
};

/** Writes a file where `--out` says, as a whole or not at all; tells its path and size. */
export const writeOut = async (made: MadeFile, out: string, more: object = {}): Promise<Report> => {
  if (isStdout(out)) return onStdout(made, more);
  const given = resolve(out);
  const isFolder = (await statsOf(given))?.isDirectory() === true;
  const path = isFolder ? join(given, made.fileName) : given;
  const bytes = new Uint8Array(await made.file.arrayBuffer());
  await writeWhole(path, bytes);
  return { json: { file: path, bytes: bytes.byteLength, ...more }, text: `Wrote ${path}, ${bytes.byteLength} bytes.` };
};
