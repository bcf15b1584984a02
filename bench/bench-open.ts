import { measureInChild } from './child.ts';
import { median } from './measure.ts';
import type { Outcome } from './result.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 7;
const ROWS = 100_000;

/** Measures how long a process that has just started takes from opening a vault to having its balances. */
export const benchOpen = async (workplace: Workplace): Promise<Outcome> => {
  const vault = await workplace.vaultOf(ROWS);
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureInChild('child-open.ts', [vault]));
  const load = median(rounds.map((round) => round['load'] ?? Number.NaN));
  return [
    {
      name: 'Open a vault of 100,000 and show balances',
      value: median(rounds.map((round) => round['opened'] ?? Number.NaN)),
      unit: 'ms',
      limit: 150,
      atMost: true,
      note: `after the process is up; starting Node and loading the code took ${Math.round(load)} ms`,
    },
  ];
};
