import type { FieldName, FieldScore, ReceiptScore } from './score-fields.ts';

export type Sample = { readonly name: string; readonly scores: readonly ReceiptScore[] };

const FIELDS: readonly FieldName[] = ['total', 'date', 'merchant'];

/** Lower ends of the bands of confidence. */
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

export type Band = { readonly from: number; readonly to: number; readonly count: number; readonly right: number };

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
    return { from, to: Math.min(1, to), count: inside.length, right: inside.filter(({ right }) => right).length };
  });

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const ruled = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(line).join('\n');

const bandCell = ({ count, right }: Band): string => `${count}, ${percent(right, count)}`;

/** Returns the tables of how much of the samples is read right, and how often each confidence is right, as Markdown. */
export const accuracyTables = (samples: readonly Sample[]): string => {
  const all = samples.flatMap(({ scores }) => scores);
  const head = ['receipts', 'number', 'total', 'date', 'merchant', 'all three', 'total wrong', 'total asked'];
  const bands = BANDS.map((_, index) => {
    const row = FIELDS.map((field) => bandsOf(all, field)[index] ?? { from: 0, to: 0, count: 0, right: 0 });
    const [{ from, to } = { from: 0, to: 0 }] = row;
    return [`${from.toFixed(2)}–${to.toFixed(2)}`, ...row.map(bandCell)];
  });
  return `${ruled(head, samples.map(accuracyRow))}

How often a value is right by how sure Pecunia is of it (number, share right); below the floor it leads the alternatives:

${ruled(['confidence', ...FIELDS], bands)}`;
};
