import { setTimeout as wait } from 'node:timers/promises';

import { openPool } from './receipts/open-pool.ts';
import { picturesIn } from './receipts/pictures.ts';
import type { KeyedPicture } from './receipts/pictures.ts';
import { peaksOfChildren } from './receipts/worker-memory.ts';

const IDLE = 500;
const MEGABYTE = 2 ** 20;
const [folder = ''] = process.argv.slice(2);

const residentSet = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
};

const pictures = picturesIn(folder);
const pool = openPool({ idleAfter: IDLE });
const before = residentSet();
// After each, since a process that idles takes its peak with it.
let peak = 0;
const read = async (picture: KeyedPicture): Promise<void> => {
  await pool.read(picture);
  peak = Math.max(peak, ...peaksOfChildren());
};
await Promise.all(pictures.map(read));
while (peaksOfChildren().length > 0) await wait(IDLE);
process.stdout.write(`${JSON.stringify({ peak, left: Math.max(0, residentSet() - before) })}\n`);
