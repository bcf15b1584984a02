import type { ReadRow } from '../reading.ts';
import { soundsSummary } from './row-words.ts';

const LONGEST = 40;
const ROWS = 2;

type Sum = { amount: number; rows: number };

const equals = (sum: Sum, amount: number): boolean => sum.rows >= ROWS && sum.amount === amount;

/**
 * Builds the test for rows that name a total and are the sum of the rows above, or of those since the last total. Ask for each row
 * in the order of the file.
 */
export const totalTest = (): ((row: ReadRow) => boolean) => {
  const [all, part]: readonly [Sum, Sum] = [
    { amount: 0, rows: 0 },
    { amount: 0, rows: 0 },
  ];
  return ({ amount, payeeText }) => {
    const fits = equals(part, amount) || equals(all, amount);
    if (fits && payeeText.length <= LONGEST && soundsSummary(payeeText)) {
      Object.assign(part, { amount: 0, rows: 0 });
      return true;
    }
    for (const sum of [all, part]) {
      sum.amount += amount;
      sum.rows += 1;
    }
    return false;
  };
};
