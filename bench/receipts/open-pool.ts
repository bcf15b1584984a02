import { forkReaderProcess } from '../../src-main/receipts/pool/fork-reader-process.ts';
import { createReceiptPool } from '../../src-main/receipts/pool/reader-pool.ts';
import type { FileReading } from '../../src-main/receipts/read-receipt-file.ts';
import type { ReceiptContext } from '../../src-main/receipts/receipt.ts';
import { TODAY } from '../rows.ts';
import type { KeyedPicture } from './pictures.ts';

const CONTEXT: ReceiptContext = { today: TODAY, country: null, currency: 'EUR', payees: [], learned: [] };

export type BenchPool = {
  readonly read: (picture: KeyedPicture) => Promise<FileReading>;
  readonly close: () => void;
};

/** Opens the pool that the app reads with, for pictures with a key. */
export const openPool = (options: { readonly size?: number; readonly idleAfter?: number } = {}): BenchPool => {
  const pool = createReceiptPool({ spawn: () => forkReaderProcess(), ...options });
  return {
    read: ({ bytes, fileName }) => pool.read({ bytes, fileName, context: CONTEXT }),
    close: pool.close,
  };
};
