import { spendingName } from '../../engine/merchants.ts';
import type { ChosenColumns } from './choose-columns.ts';
import type { ColumnRoles } from './column-roles.ts';
import type { ImportChoice } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Proof, Settled } from '../settle.ts';
import { soundsEarned, soundsReceived } from '../values/sign-words.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

type PairAnswer = 'first-out' | 'second-out';

const SAMPLE = 2000;

/** The columns with money out and money in told apart. */
export type DecidedPair = { readonly roles: ColumnRoles; readonly settled: Settled | null };

type Words = { readonly spent: number; readonly came: number };

const wordsBeside = (rows: readonly TableRow[], side: number, roles: ColumnRoles): Words => {
  const columns = [roles.payee, ...roles.texts].filter((column) => column !== null);
  const texts = rows
    .slice(0, SAMPLE)
    .filter((row) => /[1-9]/u.test(cellText(row, side)))
    .map((row) => columns.map((column) => cellText(row, column)).join(' '));
  const came = texts.filter((text) => soundsReceived(text) || soundsEarned(text)).length;
  return { came, spent: texts.filter((text) => spendingName(text) !== null).length };
};

/** How far the texts beside a column speak of spending rather than of money that came. */
const leaning = ({ spent, came }: Words): number => spent - came;

/** The texts prove which column is out when one side only spends and the other only receives. */
const proofOf = (first: Words, second: Words): Proof<PairAnswer> | null => {
  const reason = 'The texts speak of spending beside the one and of money coming in beside the other.';
  const only = (out: Words, income: Words): boolean =>
    out.spent > 0 && out.came === 0 && income.came > 0 && income.spent === 0;
  if (only(first, second)) return { value: 'first-out', reason };
  return only(second, first) ? { value: 'second-out', reason } : null;
};

/**
 * Decides which of two unnamed columns is money out when no balance proves it: by the texts beside them, else asks under
 * the key `signs`.
 */
export const decidePair = (
  { roles, unprovenPair }: ChosenColumns,
  rows: readonly TableRow[],
  answers: Answers,
): DecidedPair => {
  const { debit, credit } = roles;
  if (!unprovenPair || debit === null || credit === null) return { roles, settled: null };
  const sample = (out: number) =>
    rows.slice(0, 3).map((row) => {
      const isOut = cellText(row, out) !== '';
      return { raw: cellText(row, debit) || cellText(row, credit), reads: isOut ? 'money out' : 'money in' };
    });
  const [first, second] = [wordsBeside(rows, debit, roles), wordsBeside(rows, credit, roles)];
  const choices: readonly (ImportChoice & { readonly value: PairAnswer })[] = [
    { value: 'first-out', label: `#${debit + 1} is money out, #${credit + 1} money in`, sample: sample(debit) },
    { value: 'second-out', label: `#${credit + 1} is money out, #${debit + 1} money in`, sample: sample(credit) },
  ];
  const settled = settle(answers, {
    key: 'signs',
    proof: proofOf(first, second),
    question: `Which column is money out: #${debit + 1} or #${credit + 1}?`,
    choices: leaning(second) > leaning(first) ? choices.toReversed() : choices,
  });
  return { roles: settled.value === 'first-out' ? roles : { ...roles, debit: credit, credit: debit }, settled };
};
