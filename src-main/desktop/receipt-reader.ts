import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { utilityProcess } from 'electron';

import { poolReader } from '../api/receipt-pool.ts';
import type { ReceiptReader } from '../api/receipt-reader.ts';
import { forkReaderProcess } from '../receipts/pool/fork-reader-process.ts';
import { readerProcessFile } from '../receipts/pool/reader-process-file.ts';
import type { ReaderProcess } from '../receipts/pool/reader-seat.ts';

/** A packaged app is an archive that only Electron can look into; what others run lies in a folder beside it. */
const outsideArchive = (path: string): string => path.replace(/\bapp\.asar(?=[/\\])/u, 'app.asar.unpacked');

/** Returns the Node that Pecunia brings along, or null where it was packed without one. */
const ownNode = (): string | null => {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const file = outsideArchive(join(folder, 'bin', 'node'));
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
};

const startUtility = (program: URL): ReaderProcess => {
  const child = utilityProcess.fork(fileURLToPath(program), [], {
    serviceName: 'Pecunia receipts',
    stdio: 'ignore',
  });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
};

/**
 * Starts a program that decodes pictures. On Linux, where Electron and the decoder of pictures each bring a GLib and get in each
 * other's way, it runs in the Node that Pecunia brings along; elsewhere in a process of Electron's.
 */
export const startProcess = (program: URL): ReaderProcess => {
  const node = process.platform === 'linux' ? ownNode() : null;
  if (node === null) return startUtility(program);
  return forkReaderProcess({ program: new URL(outsideArchive(program.href)), node });
};

/** Opens the reader of receipts. */
export const openReceiptReader = (): ReceiptReader => poolReader(() => startProcess(readerProcessFile()));
