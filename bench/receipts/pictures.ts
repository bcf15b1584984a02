import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeMadeReceipts } from '../../src-main/receipts/testing/write-made-receipts.ts';

/** What a receipt truly says, as its key beside the picture has it. */
export type ReceiptKey = { readonly merchants: readonly string[]; readonly date: string; readonly total: string };

export type KeyedPicture = { readonly fileName: string; readonly bytes: Uint8Array; readonly key: ReceiptKey };

type KeyFile = {
  readonly company?: string;
  readonly merchant?: string;
  readonly merchant_any?: readonly string[];
  readonly date: string;
  readonly total: string;
};

const SEED = 20_261;

const readKey = (path: string): ReceiptKey => {
  const {
    company,
    merchant,
    merchant_any: others = [],
    date,
    total,
  } = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
  return { merchants: [company ?? merchant ?? '', ...others], date, total };
};

/** Returns the pictures of a folder that have a key beside them, `r001.jpg` and `r001.json`, in the order of their names. */
export const picturesIn = (folder: string): readonly KeyedPicture[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jpg'))
    .toSorted()
    .map((fileName) => ({
      fileName,
      bytes: new Uint8Array(readFileSync(join(folder, fileName))),
      key: readKey(join(folder, fileName.replace(/\.jpg$/u, '.json'))),
    }));

/** Makes receipts of many countries in a folder, every second one photographed with care, and returns them. */
export const madePictures = (folder: string, count: number): readonly KeyedPicture[] => {
  writeMadeReceipts(folder, count, SEED);
  return picturesIn(folder);
};
