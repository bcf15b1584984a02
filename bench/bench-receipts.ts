import { measureInChild } from './child.ts';
import { median, quantile, timed } from './measure.ts';
import { openPool } from './receipts/open-pool.ts';
import type { BenchPool } from './receipts/open-pool.ts';
import { startPeer } from './receipts/peer.ts';
import { madePictures } from './receipts/pictures.ts';
import type { KeyedPicture } from './receipts/pictures.ts';
import { showsMemory } from './receipts/worker-memory.ts';
import type { Outcome, Result } from './result.ts';
import type { Workplace } from './workplace.ts';

const PICTURES = 100;
const TIMED = 25;
const PAIRS = 13;

type Times = { readonly ours: readonly number[]; readonly bare: readonly number[] };

/** Readings and bare passes take turns; the first of each, which also starts the engines, does not count. */
const measureTimes = async (pool: BenchPool, pictures: readonly KeyedPicture[]): Promise<Times> => {
  const peer = startPeer();
  const [ours, bare]: [number[], number[]] = [[], []];
  try {
    for (const picture of pictures) {
      bare.push(await timed(() => peer.read(picture.bytes)));
      ours.push(await timed(() => pool.read(picture)));
    }
  } finally {
    peer.close();
  }
  return { ours: ours.slice(1), bare: bare.slice(1) };
};

const timeResults = ({ ours, bare }: Times): readonly Result[] => {
  const ratios = ours.map((one, index) => one / (bare[index] ?? Number.NaN));
  const middle = `${Math.round(median(ours))} ms, tesseract.js ${Math.round(median(bare))} ms`;
  return [
    {
      name: 'Read a receipt, against a bare tesseract.js pass over the picture',
      value: median(ratios),
      unit: 'times',
      limit: 2.5,
      atMost: true,
      note: `median of ${ratios.length} made receipts: ${middle}; each in a process of the same low priority`,
    },
    {
      name: 'The same, 95 % below',
      value: quantile(ratios, 0.95),
      unit: 'times',
      limit: 5,
      atMost: true,
      note: `each against its own pass; 95 % of readings below ${Math.round(quantile(ours, 0.95))} ms`,
    },
  ];
};

/** How much longer two of a picture take side by side than one alone. */
const measurePairs = async (pool: BenchPool, pictures: readonly KeyedPicture[]): Promise<Result> => {
  const ratios: number[] = [];
  for (const picture of pictures) {
    const pair = await timed(() => Promise.all([pool.read(picture), pool.read(picture)]));
    ratios.push(pair / (await timed(() => pool.read(picture))));
  }
  // The first pair starts the second process.
  return {
    name: 'Two receipts read side by side, against one',
    value: median(ratios.slice(1)),
    unit: 'times',
    limit: 1.3,
    atMost: true,
    note: `median of ${ratios.length - 1}; means something only where nothing else runs`,
  };
};

const measureMemory = async (folder: string): Promise<readonly Result[]> => {
  if (!showsMemory()) return [];
  const { peak = Number.NaN, left = Number.NaN } = await measureInChild('child-receipts.ts', [folder]);
  return [
    {
      name: 'Memory of a process that reads receipts',
      value: peak,
      unit: 'MB',
      limit: 600,
      atMost: true,
      note: `peak resident set over ${PICTURES} receipts, the larger of two processes, all that is in it`,
    },
    {
      name: `Memory that the app keeps after reading ${PICTURES} receipts`,
      value: left,
      unit: 'MB',
      limit: 50,
      atMost: true,
      note: 'resident set over that before, once the idle processes have ended by themselves',
    },
  ];
};

/** Measures reading made receipts against one bare tesseract.js pass over the same pictures, and what it takes of memory. */
export const benchReceipts = async (workplace: Workplace): Promise<Outcome> => {
  const folder = workplace.freshPath('receipts');
  const pictures = madePictures(folder, PICTURES);
  const pool = openPool();
  try {
    const times = await measureTimes(pool, pictures.slice(0, TIMED));
    const pairs = await measurePairs(pool, pictures.slice(0, PAIRS));
    return [...timeResults(times), pairs, ...(await measureMemory(folder))];
  } finally {
    pool.close();
  }
};
