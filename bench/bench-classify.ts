import { learnedFrom } from '../src-main/api/filing-learned.ts';
import { createFiler } from '../src-main/api/filing.ts';
import { fillVault } from '../src-main/api/sample-fill.ts';
import { createReader } from '../src-main/database/connection.ts';
import { openVault } from '../src-main/database/open-vault.ts';
import { runCommand } from '../src-main/database/run-command.ts';
import { fileHeldOut, scoreFiling } from '../src-main/testing/held-out-filing.ts';
import { measureFloor } from './floor.ts';
import { median, timed } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { bankRows, CURRENCY, TODAY } from './rows.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 3;
const ROWS = 100_000;
/** The budgets are 3 s and 2 s where the floor takes 0.35 s. */
const MOST_FOR_TRAINING = 3 / 0.35;
const MOST_FOR_FILING = 2 / 0.35;
const NOW = `${TODAY}T10:00:00.000Z`;

type Round = { readonly floor: number; readonly train: number; readonly file: number };

const measureRound = async (workplace: Workplace, rows: ReturnType<typeof bankRows>): Promise<Round> => {
  const floor = await measureFloor(workplace.folder, rows);
  const vault = openVault(workplace.freshPath('classify'), NOW);
  const head = { name: 'bench.fill', label: '', member: 'owner', at: NOW };
  runCommand(vault, head, (writer) => fillVault(writer, TODAY, ROWS));
  const train = await timed(() => learnedFrom(createReader(vault.raw)));
  const filer = createFiler(vault);
  const file = await timed(() => {
    for (const { payee, payeeText, notes, amount, date } of rows)
      filer({ payeeText: payeeText === '' ? payee : payeeText, notes, amount, date, accountId: 1, bankCategory: null });
  });
  vault.close();
  return { floor, train, file };
};

const shares = async (): Promise<readonly Result[]> => {
  const { asked, filed, right } = scoreFiling(await fileHeldOut({ currency: CURRENCY }));
  const note = `${asked} rows of the sample household’s last three months`;
  return [
    { name: 'Categories: filed by themselves', value: filed * 100, unit: '%', limit: 85, atMost: false, note },
    { name: 'Categories: of these right', value: right * 100, unit: '%', limit: 92, atMost: false, note },
  ];
};

/** Measures learning from and filing 100,000 rows as multiples of the floor, and how well the sample is filed. */
export const benchClassify = async (workplace: Workplace): Promise<Outcome> => {
  const rows = bankRows(ROWS);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(workplace, rows));
  const floor = median(rounds.map((round) => round.floor));
  const result = (name: string, key: 'train' | 'file', limit: number): Result => {
    const milliseconds = median(rounds.map((round) => round[key]));
    const note = `${Math.round(milliseconds)} ms, floor ${Math.round(floor)} ms`;
    return { name, value: milliseconds / floor, unit: 'floors', limit: Number(limit.toFixed(1)), atMost: true, note };
  };
  return [
    result('Learn categories from 100,000 filed rows', 'train', MOST_FOR_TRAINING),
    result('Clean, name and categorize 100,000 rows', 'file', MOST_FOR_FILING),
    ...(await shares()),
  ];
};
