import { describe, expect, it } from 'vitest';
import { readBankFile } from '../read-bank-file.ts';

const LETTERS = 200_000;

const read = (text: string) =>
  readBankFile(new TextEncoder().encode(text), { fileName: 'long.csv', fallbackCurrency: 'EUR', answers: {} });

/** Texts that a pattern with two repetitions would search for hours. */
const LONG: readonly (readonly [string, string])[] = [
  ['letters', 'a'.repeat(LETTERS)],
  ['blanks between digits', `1${' '.repeat(LETTERS)}x1`],
  ['asterisks', `${'*'.repeat(LETTERS)}x`],
  ['brackets', '('.repeat(LETTERS)],
  ['delimiters', `${','.repeat(LETTERS)}x`],
  ['digits', `${'1'.repeat(LETTERS)}x`],
];

describe('a cell of megabytes', () => {
  it.each(LONG)('of %s for an amount fails by itself', async (_, long) => {
    const { statements, failed } = await read(
      `Date,Payee,Amount\n2026-01-25,Shop,"${long}"\n2026-01-26,Bar,-3.00\n2026-01-27,Inn,-4.00\n`,
    );
    expect(statements[0]?.rows.map(({ amount }) => amount)).toEqual([-300, -400]);
    expect(failed.map(({ line }) => line)).toEqual([2]);
  });

  it.each(LONG)('of %s for a payee or above the table leaves the amounts', async (_, long) => {
    const { statements, failed } = await read(
      `Account,"${long}"\nDate,Payee,Amount\n2026-01-25,"${long}",-2.00\n2026-01-26,Bar,-3.00\n`,
    );
    expect(statements[0]?.rows.map(({ amount }) => amount)).toEqual([-200, -300]);
    expect(failed).toEqual([]);
  });
});
