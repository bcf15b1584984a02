import { forkReaderProcess } from '../fork-reader-process.ts';
import { createReceiptPool } from '../reader-pool.ts';
import type { ReceiptPool } from '../reader-pool.ts';

/** A machine that runs all tests at once is slow; how long a reading takes is measured elsewhere. */
const TIME_LIMIT = 300_000;

/** Opens a pool of real readers that waits long. */
export const openTestPool = (): ReceiptPool =>
  createReceiptPool({ spawn: () => forkReaderProcess(), timeLimit: TIME_LIMIT });
