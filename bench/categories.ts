import { heldOut } from '../src-main/testing/held-out-rows.ts';
import type { HeldOutOptions } from '../src-main/testing/held-out-rows.ts';
import { fileHeldOut, scoreFiling } from '../src-main/testing/held-out-filing.ts';
import type { AskedRow } from '../src-main/testing/held-out-filing.ts';
import { trainNaiveBayes } from './naive-bayes.ts';

const FLOOR = 0.6;
const CURRENCIES = ['INR', 'EUR', 'USD', 'JPY'] as const;
const SEEDS = [1, 2, 3];
const BANDS = [0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

type Case = { readonly name: string } & Pick<HeldOutOptions, 'isNoisy' | 'hideOneIn'>;

const CASES: readonly Case[] = [
  { name: 'as printed' },
  { name: 'as printed, a quarter of the payees new', hideOneIn: 4 },
  { name: 'noisy texts', isNoisy: true },
  { name: 'noisy texts, a quarter of the payees new', isNoisy: true, hideOneIn: 4 },
];

const fileByBayes = (options: HeldOutOptions): readonly AskedRow[] => {
  const { history, asked } = heldOut(options);
  const classify = trainNaiveBayes(history.map(({ payeeText, category }) => ({ text: payeeText, category })));
  const known = new Set(history.map(({ payee }) => payee));
  return asked.map(({ payeeText, category, payee }) => {
    const answer = classify(payeeText);
    const isFiled = answer.confidence >= FLOOR;
    const isRight = isFiled && answer.category === category;
    return { isFiled, isRight, confidence: answer.confidence, isNewPayee: !known.has(payee) };
  });
};

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const ruled = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(line).join('\n');

const everywhere = async (
  file: (options: HeldOutOptions) => readonly AskedRow[] | Promise<readonly AskedRow[]>,
  one: Case,
): Promise<readonly AskedRow[]> => {
  const all: AskedRow[] = [];
  for (const currency of CURRENCIES) for (const seed of SEEDS) all.push(...(await file({ ...one, currency, seed })));
  return all;
};

const scoreCells = (rows: readonly AskedRow[]): readonly string[] => {
  const { asked, filed, right } = scoreFiling(rows);
  return [asked.toLocaleString('en'), percent(filed), percent(right)];
};

type Answered = Case & { readonly rows: readonly AskedRow[] };

const WAYS: readonly (readonly [
  string,
  (options: HeldOutOptions) => readonly AskedRow[] | Promise<readonly AskedRow[]>,
])[] = [
  ['Pecunia', fileHeldOut],
  ['naive Bayes', fileByBayes],
  ['Pecunia, first import', (options) => fileHeldOut({ ...options, isFirstImport: true })],
];

const scoreRows = async ({ rows, ...one }: Answered): Promise<readonly (readonly string[])[]> => {
  const all: (readonly string[])[] = [];
  for (const [by, file] of WAYS) {
    const answers = by === 'Pecunia' ? rows : await everywhere(file, one);
    const onNew = answers.filter((_, place) => rows[place]?.isNewPayee === true);
    all.push([one.name, by, ...scoreCells(answers), ...scoreCells(onNew)]);
  }
  return all;
};

const bandRow = (answered: readonly Answered[], from: number, to: number): readonly string[] => [
  `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`,
  ...answered.map(({ rows }) => {
    const band = rows.filter(({ isFiled, confidence }) => isFiled && confidence >= from && confidence < to);
    return `${band.length}, ${percent(scoreFiling(band).right)}`;
  }),
];

/** Returns the tables of how many held-out rows are filed, and how many of them rightly, as Markdown. */
export const categoryTables = async (): Promise<string> => {
  const answered: Answered[] = [];
  for (const one of CASES) answered.push({ ...one, rows: await everywhere(fileHeldOut, one) });
  const scores: (readonly string[])[] = [];
  for (const one of answered) scores.push(...(await scoreRows(one)));
  const head = ['sample', 'by', 'rows', 'filed', 'of these right', 'new payees', 'filed', 'of these right'];
  const bands = BANDS.slice(0, -1).map((from, place) => bandRow(answered, from, BANDS[place + 1] ?? 1));
  return `## Categories

${CURRENCIES.length * SEEDS.length} sample households, one of each seed in each part of the world; the last three months are asked for, what came
before was filed by the user. The sample’s merchants are well-known ones, many of which the vocabulary holds too: a first
import, with nothing filed yet, shows what that is worth. Noisy texts have branch numbers, towns, terminals and misspelled or
cut names. The naive Bayes counts words of the bank’s text, with Laplace smoothing, and files from 0.6 on like Pecunia.

${ruled(head, scores)}

How often it is right by how sure it is (rows, share right):

${ruled(['confidence', ...CASES.map(({ name }) => name)], bands)}
`;
};
