import type { ChosenColumns } from './choose-columns.ts';
import type { ColumnRoles } from './column-roles.ts';
import { settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

/** The columns with money out and money in told apart. */
export type DecidedPair = { readonly roles: ColumnRoles; readonly settled: Settled | null };

/** Asks, under the key `signs`, which of two unnamed columns is money out when no balance proves it. */
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
  const settled = settle(answers, {
    key: 'signs',
    proof: null,
    question: `Which column is money out: #${debit + 1} or #${credit + 1}?`,
    choices: [
      { value: 'first-out', label: `#${debit + 1} is money out, #${credit + 1} money in`, sample: sample(debit) },
      { value: 'second-out', label: `#${credit + 1} is money out, #${debit + 1} money in`, sample: sample(credit) },
    ],
  });
  return { roles: settled.value === 'first-out' ? roles : { ...roles, debit: credit, credit: debit }, settled };
};
