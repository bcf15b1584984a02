import { isBuilt } from './browser-app.ts';
import { openBuiltClient } from './built-client.ts';
import { measureFloor } from './floor.ts';
import { measureImports } from './measure-imports.ts';
import { median } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { bankFile, bankRows } from './rows.ts';
import { openClient } from './vault-client.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 5;
const ROWS = 100_000;
const MORE = 1_000;

type Round = {
  readonly floor: number;
  readonly first: number;
  readonly inThread: number;
  readonly again: number;
  readonly more: number;
};

type Input = { readonly rows: ReturnType<typeof bankRows>; readonly file: Uint8Array; readonly moreFile: Uint8Array };

const measureRound = async (workplace: Workplace, { rows, file, moreFile }: Input): Promise<Round> => {
  const floor = await measureFloor(workplace.folder, rows);
  const [first = 0, again = 0, more = 0] = await measureImports(workplace, openClient, [
    [file, { imported: ROWS, duplicates: 0 }],
    [file, { imported: 0, duplicates: ROWS }],
    [moreFile, { imported: MORE, duplicates: 0 }],
  ]);
  const inThread = isBuilt()
    ? await measureImports(workplace, openBuiltClient, [[file, { imported: ROWS, duplicates: 0 }]])
    : [];
  return { floor, first, again, more, inThread: inThread[0] ?? Number.NaN };
};

/** Measures imports as multiples of the floor, round by round so that the machine's moods hit both alike. */
export const benchImport = async (workplace: Workplace): Promise<Outcome> => {
  const all = bankRows(ROWS + MORE);
  const rows = all.slice(0, ROWS);
  const input = { rows, file: bankFile(rows), moreFile: bankFile(all.slice(ROWS)) };
  await measureRound(workplace, input);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(workplace, input));
  const floor = median(rounds.map((round) => round.floor));
  const result = (name: string, key: keyof Round, limit: number): Result => {
    const milliseconds = median(rounds.map((round) => round[key]));
    const note = `${Math.round(milliseconds)} ms, floor ${Math.round(floor)} ms`;
    return { name, value: milliseconds / floor, unit: 'floors', limit, atMost: true, note };
  };
  return [
    result('Import a CSV of 100,000 rows', 'first', 6),
    ...(isBuilt()
      ? [result('The same in the built app, over its bridge and in a thread of its own', 'inThread', 6)]
      : []),
    result('The same file again: all duplicates', 'again', 4),
    result('1,000 new rows onto 100,000', 'more', 0.4),
  ];
};
