import { writeFileSync } from 'node:fs';

import { measureInChild } from './child.ts';
import { median } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { bankFile, bankRows } from './rows.ts';
import type { HostKind } from './vault-client.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 3;
const ROWS = 100_000;

const measureHost = async (workplace: Workplace, file: string, kind: HostKind, where: string): Promise<Result> => {
  const growths: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { start = 0, peak = 0 } = await measureInChild('child-import.ts', [
      workplace.freshPath('memory'),
      file,
      kind,
    ]);
    growths.push(peak - start);
  }
  const name = `Memory over the start while importing 100,000 rows ${where}`;
  const note = `peak resident set, median of ${ROUNDS} processes`;
  return { name, value: median(growths), unit: 'MB', limit: 300, atMost: true, note };
};

/** Measures how much memory an import takes at its peak, above the app with an empty vault open. */
export const benchMemory = async (workplace: Workplace): Promise<Outcome> => {
  const file = workplace.freshPath('bank-csv');
  writeFileSync(file, bankFile(bankRows(ROWS)));
  return [
    await measureHost(workplace, file, 'cli', 'on the command line'),
    await measureHost(workplace, file, 'browser', 'in a thread of its own'),
  ];
};
