import type { FieldName, FieldScore, ReceiptScore } from './score-fields.ts';

export type Sample = { readonly name: string; readonly scores: readonly ReceiptScore[] };

const FIELDS: readonly FieldName[] = ['total', 'date', 'merchant'];

/** Lower ends of the bands of confidence. */
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

/** Values whose confidence is from `from` to below `to`, `mean` on average. */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly count: number;
  readonly right: number;
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

const isGivenRight = ({ given, right }: FieldScore): boolean => given && right;

const countOf = (scores: readonly ReceiptScore[], holds: (score: ReceiptScore) => boolean): number =>
  scores.filter(holds).length;

const accuracyRow = ({ name, scores }: Sample): readonly string[] => [
  name,
  String(scores.length),
  ...FIELDS.map((field) =>
    percent(
      countOf(scores, (score) => isGivenRight(score[field])),
      scores.length,
    ),
  ),
  percent(
    countOf(scores, (score) => FIELDS.every((field) => isGivenRight(score[field]))),
    scores.length,
  ),
  percent(
    countOf(scores, ({ total }) => total.given && !total.right),
    scores.length,
  ),
  percent(
    countOf(scores, ({ total }) => !total.given),
    scores.length,
  ),
];

/** Returns how often each band of confidence is right, over what was read, given or not. */
export const bandsOf = (scores: readonly ReceiptScore[], field: FieldName): readonly Band[] =>
  BANDS.map((from, index) => {
    const to = BANDS[index + 1] ?? 1.01;
    const inside = scores
      .map((score) => score[field])
      .filter(({ confidence }) => confidence >= from && confidence < to);
    const sum = inside.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = inside.filter(({ right }) => right).length;
    return { from, to: Math.min(1, to), mean: sum / inside.length, count: inside.length, right };
  });

const ruled = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
};

/** Those of which the app is this sure are what a user does not look at twice. */
const SURE = 0.9;

const sureTotals = (scores: readonly ReceiptScore[]): string => {
  const sure = scores.map(({ total }) => total).filter(({ given, confidence }) => given && confidence >= SURE);
  const right = sure.filter(({ right }) => right).length;
  return `Of the ${sure.length} totals given with at least ${SURE}, ${right} are right (${percent(right, sure.length)}; at least 97 % wanted).`;
};

const bandCell = ({ count, right }: Band): string => `${count}, ${percent(right, count)}`;

/** Returns the tables of how much of the samples is read right, and how often each confidence is right, as Markdown. */
export const accuracyTables = (samples: readonly Sample[]): string => {
  const all = samples.flatMap(({ scores }) => scores);
  const head = ['receipts', 'number', 'total', 'date', 'merchant', 'all three', 'total wrong', 'total asked'];
  const bands = BANDS.map((_, index) => {
    const row = FIELDS.flatMap((field) => bandsOf(all, field).slice(index, index + 1));
    const [{ from, to } = { from: 0, to: 0 }] = row;
    return [`${from.toFixed(2)}–${to.toFixed(2)}`, ...row.map(bandCell)];
  });
  return `${ruled(head, samples.map(accuracyRow))}

${sureTotals(all)}

How often a value is right by how sure Pecunia is of it (number, share right); below the floor it leads the alternatives:

${ruled(['confidence', ...FIELDS], bands)}`;
};
