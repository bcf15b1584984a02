import { Zip, ZipDeflate } from 'fflate';

import type { IsoDate } from '../../../src-shared/date.ts';
import { step } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { datedZip } from './dated-zip.ts';

export type ZipEntry = {
  /** With folders, divided by slashes. */
  readonly name: string;
  /** Hands out the bytes when it is their turn, so that not all of them are in memory at once. */
  readonly read: () => Uint8Array | Promise<Uint8Array>;
  /** Whether the bytes are packed already, as pictures and PDFs are. */
  readonly isPacked: boolean;
};

const LEVEL = 6;
/**
 * Even packed bytes go through deflate, without packing: some programs refuse files that are merely stored when their length
 * follows behind them.
 */
const STORED = 0;

/**
 * Writes files into a ZIP in the order given, all of them dated by one day, so that the same files give the same bytes. Throws
 * `import_cancelled` by the signal, between two files.
 */
export const writeZip = async (entries: readonly ZipEntry[], date: IsoDate, steps: Steps = {}): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [index, { name, read, isPacked }] of entries.entries()) {
    await step(steps, index / entries.length);
    const file = new ZipDeflate(name, { level: isPacked ? STORED : LEVEL });
    zip.add(file);
    file.push(await read(), true);
  }
  zip.end();
  await step(steps, 1);
  return datedZip(Buffer.concat(chunks), date);
};
