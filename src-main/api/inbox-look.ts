import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

import { lookAt } from '../imports/may-be-bank-file.ts';
import type { Look, Peek } from '../imports/may-be-bank-file.ts';

const peekInto = (file: FileHandle, size: number): Peek => ({
  size,
  read: async (at, length) => {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  },
});

/** Tells by its beginning whether a file on disk can be a bank's; what cannot be opened can be one. */
export const lookOnDisk = async (path: string, size: number): Promise<Look> => {
  try {
    await using file = await open(path, 'r');
    return await lookAt(peekInto(file, size));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'statement';
    throw error;
  }
};
