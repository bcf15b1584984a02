import { setTimeout as wait } from 'node:timers/promises';

import { forkReaderProcess } from '../src-main/receipts/pool/fork-reader-process.ts';
import { createReceiptPool } from '../src-main/receipts/pool/reader-pool.ts';
import type { ReceiptPool } from '../src-main/receipts/pool/reader-pool.ts';
import type { ReceiptContext } from '../src-main/receipts/receipt.ts';
import { median, quantile, timed } from './measure.ts';
import { openBareTesseract } from './receipts/bare-tesseract.ts';
import { madePictures } from './receipts/pictures.ts';
import type { KeyedPicture } from './receipts/pictures.ts';
import { peaksOfChildren } from './receipts/worker-memory.ts';
import type { Outcome, Result } from './result.ts';
import { TODAY } from './rows.ts';
import type { Workplace } from './workplace.ts';

const PICTURES = 24;
const IDLE = 500;
const PAIRS = 8;
const MEGABYTE = 2 ** 20;

const CONTEXT: ReceiptContext = { today: TODAY, country: null, currency: 'EUR', payees: [], learned: [] };

const openPool = (size: number): ReceiptPool =>
  createReceiptPool({ spawn: () => forkReaderProcess(), size, idleAfter: IDLE });

const read = (pool: ReceiptPool, { bytes, fileName }: KeyedPicture) => pool.read({ bytes, fileName, context: CONTEXT });

type Ratios = { readonly ratios: readonly number[]; readonly ms: readonly number[]; readonly bare: readonly number[] };

/** Readings and bare passes take turns; the first of each, which also starts the engines, does not count. */
const measureRatios = async (pool: ReceiptPool, pictures: readonly KeyedPicture[]): Promise<Ratios> => {
  const peer = await openBareTesseract();
  const [ms, bare]: [number[], number[]] = [[], []];
  try {
    for (const picture of pictures) {
      bare.push(await timed(() => peer.read(picture.bytes)));
      ms.push(await timed(() => read(pool, picture)));
    }
  } finally {
    await peer.close();
  }
  const ratios = ms.map((one, index) => one / (bare[index] ?? Number.NaN));
  return { ratios: ratios.slice(1), ms: ms.slice(1), bare: bare.slice(1) };
};

/** How much longer two of a picture take side by side than one alone. */
const measurePairs = async (pictures: readonly KeyedPicture[]): Promise<number> => {
  const pool = openPool(2);
  try {
    const [warm] = pictures;
    if (warm) await Promise.all([read(pool, warm), read(pool, warm)]);
    const ratios: number[] = [];
    for (const picture of pictures.slice(0, PAIRS)) {
      const alone = await timed(() => read(pool, picture));
      ratios.push((await timed(() => Promise.all([read(pool, picture), read(pool, picture)]))) / alone);
    }
    return median(ratios);
  } finally {
    pool.close();
  }
};

const memoryResults = (peak: number, left: number): readonly Result[] => [
  {
    name: 'Memory of a process that reads receipts',
    value: peak,
    unit: 'MB',
    limit: 600,
    atMost: true,
    note: `peak resident set over ${PICTURES} receipts, the whole process`,
  },
  {
    name: 'Memory that the app keeps after reading receipts',
    value: left,
    unit: 'MB',
    limit: 50,
    atMost: true,
    note: `once the reader process has ended by itself, ${IDLE} ms after the last`,
  },
];

const measureMemory = async (pictures: readonly KeyedPicture[], before: number): Promise<readonly Result[]> => {
  const pool = openPool(1);
  for (const picture of pictures) await read(pool, picture);
  const peak = Math.max(0, ...(peaksOfChildren() ?? []));
  await wait(IDLE * 4);
  globalThis.gc?.();
  const left = (process.memoryUsage().rss - before) / MEGABYTE;
  pool.close();
  return peak === 0 ? [] : memoryResults(peak, left);
};

/** Measures reading made receipts against one bare tesseract.js pass over the same pictures, and what it takes of memory. */
export const benchReceipts = async (workplace: Workplace): Promise<Outcome> => {
  const pictures = madePictures(workplace.freshPath('receipts'), PICTURES);
  const before = process.memoryUsage().rss;
  const memory = await measureMemory(pictures, before);
  const pool = openPool(1);
  const { ratios, ms, bare } = await measureRatios(pool, pictures);
  pool.close();
  const note = `${Math.round(median(ms))} ms, tesseract.js ${Math.round(median(bare))} ms, ${ratios.length} made receipts`;
  const one = { unit: 'times', atMost: true } as const;
  return [
    { ...one, name: 'Read a receipt, against a bare tesseract.js pass', value: median(ratios), limit: 2.5, note },
    {
      ...one,
      name: 'The same, 95 % of them below',
      value: quantile(ratios, 0.95),
      limit: 5,
      note: 'each against its own pass',
    },
    {
      ...one,
      name: 'Two receipts side by side, against one',
      value: await measurePairs(pictures),
      limit: 1.3,
      note: `median of ${PAIRS}`,
    },
    ...memory,
  ];
};
