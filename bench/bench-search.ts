import { median, timed } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { openClient } from './vault-client.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 7;

/** As typed, a key at a time: frequent payees, a rare one, old ones, a word of the notes, and nothing. */
const TYPED = ['swiggy', 'tanishq', 'birthday', 'lakshmi stores', 'old town', 'xylophone'];
const keystrokes = TYPED.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));

const measureSize = async (workplace: Workplace, count: number, limit: number): Promise<Result> => {
  const { client, close } = openClient(await workplace.vaultOf(count));
  const read = (search: string): Promise<unknown> => client.transactions.list({ search, limit: 50 });
  await read('warm up');
  const medians: { readonly search: string; readonly duration: number }[] = [];
  for (const search of keystrokes) {
    const durations: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) durations.push(await timed(() => read(search)));
    medians.push({ search, duration: median(durations) });
  }
  await close();
  const all = medians.map(({ duration }) => duration);
  const worst = medians.reduce((one, other) => (other.duration > one.duration ? other : one));
  const note = `the slowest of ${all.length}, “${worst.search}”; half are below ${median(all).toFixed(1)} ms`;
  const name = `Search as you type, first 50 of all hits, at ${count.toLocaleString('en')}`;
  return { name, value: worst.duration, unit: 'ms', limit, atMost: true, note };
};

/** Measures every keystroke of a search over payees and notes; the slowest one has to keep the limit. */
export const benchSearch = async (workplace: Workplace): Promise<Outcome> => [
  await measureSize(workplace, 100_000, 10),
  await measureSize(workplace, 1_000_000, 30),
];
