import { afterEach, expect, test } from 'vitest';

import type { ReceiptContext } from '../receipt.ts';
import { forkReaderProcess } from './fork-reader-process.ts';
import { createReceiptPool } from './reader-pool.ts';
import type { PoolOptions, ReceiptPool } from './reader-pool.ts';
import type { ReadJob } from './read-job.ts';
import type { ReaderProcess } from './reader-seat.ts';

const PROGRAM = new URL('./testing/scripted-process.ts', import.meta.url);
const CONTEXT: ReceiptContext = { today: '2026-06-30', country: null, currency: 'INR', payees: [], learned: [] };

let pool: ReceiptPool;
/** The processes that the test at hand has started, and those of them that are alive. */
let started = 0;
let alive = new Set<ReaderProcess>();
afterEach(() => pool.close());

const openPool = (options: Partial<PoolOptions> = {}): void => {
  started = 0;
  const living = new Set<ReaderProcess>();
  alive = living;
  const spawn: PoolOptions['spawn'] = () => {
    const child = forkReaderProcess({ program: PROGRAM });
    started += 1;
    living.add(child);
    child.onExit(() => living.delete(child));
    return child;
  };
  pool = createReceiptPool({ spawn, size: 1, ...options });
};

const read = (fileName: string, more: Partial<ReadJob> = {}) =>
  pool.read({ bytes: new Uint8Array(5), fileName, context: CONTEXT, ...more });

const processOf = async (reading: ReturnType<typeof read>): Promise<string> => (await reading).mime;

test('reads in the order asked for, in one process that stays, and hands over the bytes', async () => {
  openPool();
  const order: string[] = [];
  const jobs = ['slow', 'a', 'b'].map(async (name) => {
    const reading = await read(name);
    order.push(name);
    return reading;
  });
  const readings = await Promise.all(jobs);
  expect(order).toEqual(['slow', 'a', 'b']);
  expect(new Set(readings.map(({ mime }) => mime)).size).toBe(1);
  expect(readings[0]?.sheetCount).toBe(5);
});

test('reads two side by side, and never more', async () => {
  openPool({ size: 2 });
  const processes = await Promise.all(['slow', 'slow', 'slow'].map((name) => processOf(read(name))));
  expect(new Set(processes).size).toBe(2);
  expect(started).toBe(2);
});

test('tells how far a reading is', async () => {
  openPool();
  const steps: string[] = [];
  await read('a', { onPhase: ({ step }) => steps.push(step) });
  expect(steps).toEqual(['opened']);
});

test('a file that cannot be read fails with its own words, and the process goes on', async () => {
  openPool();
  const before = await processOf(read('a'));
  await expect(read('fail')).rejects.toMatchObject({
    code: 'file_too_large',
    message: 'Too large.',
    details: { fileName: 'fail' },
  });
  expect(await processOf(read('b'))).toBe(before);
});

test('a process that goes down fails its file only; the next file gets a fresh one', async () => {
  openPool();
  const [crash, next] = await Promise.allSettled([read('crash'), read('a')]);
  expect(crash).toMatchObject({ status: 'rejected', reason: { code: 'file_unreadable' } });
  expect(next.status).toBe('fulfilled');
  expect(started).toBe(2);
});

test('cancelling stops native code at once, and leaves the others alone', async () => {
  openPool({ size: 2 });
  const stop = new AbortController();
  const opened = Promise.withResolvers<undefined>();
  const hanging = read('hang', { signal: stop.signal, onPhase: () => opened.resolve(undefined) });
  const other = read('slow');
  await opened.promise;
  stop.abort();
  await expect(hanging).rejects.toMatchObject({ code: 'import_cancelled' });
  expect((await other).sheetCount).toBe(5);
  expect((await read('a')).sheetCount).toBe(5);
});

test('cancelling what waits takes it out of the queue', async () => {
  openPool();
  const first = read('slow');
  const stop = new AbortController();
  const waiting = read('hang', { signal: stop.signal });
  const last = read('a');
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'import_cancelled' });
  await expect(read('a', { signal: stop.signal })).rejects.toMatchObject({ code: 'import_cancelled' });
  await Promise.all([first, last]);
  expect(started).toBe(1);
});

test('a picture that takes too long fails with words', async () => {
  openPool({ timeLimit: 1_500 });
  await expect(read('hang')).rejects.toMatchObject({
    code: 'file_unreadable',
    message: expect.stringContaining('hang') as unknown,
  });
  expect((await read('a')).sheetCount).toBe(5);
});

test('a process without work ends, and the next file starts another', async () => {
  openPool({ idleAfter: 100 });
  const before = await processOf(read('a'));
  await expect.poll(() => alive.size).toBe(0);
  expect(await processOf(read('a'))).not.toBe(before);
});

test('a process that has grown too large is replaced by another', async () => {
  openPool();
  const [before, after] = await Promise.all([processOf(read('large')), processOf(read('a'))]);
  expect(after).not.toBe(before);
  expect(await processOf(read('b'))).toBe(after);
  expect(started).toBe(2);
  await expect.poll(() => alive.size).toBe(1);
});

test('closing ends what is under way and what waits', async () => {
  openPool();
  const jobs = Promise.allSettled([read('hang'), read('a')]);
  pool.close();
  expect((await jobs).map((job) => job.status)).toEqual(['rejected', 'rejected']);
  await expect.poll(() => alive.size).toBe(0);
});
