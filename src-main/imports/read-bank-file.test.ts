import { describe, expect, it } from 'vitest';
import { decimalAmount } from '../../src-shared/money.ts';
import { APP_EXPORTS } from './fixtures/app-exports.ts';
import { fixtureBytes } from './fixtures/bank-fixture.ts';
import type { BankFixture } from './fixtures/bank-fixture.ts';
import { DOUBTFUL_FILES } from './fixtures/doubtful-files.ts';
import { ENGLISH_BANKS } from './fixtures/english-banks.ts';
import { GERMAN_BANKS } from './fixtures/german-banks.ts';
import { NASTY_FILES } from './fixtures/nasty-files.ts';
import { OTHER_BANKS } from './fixtures/other-banks.ts';
import { UNSEEN_BANKS } from './fixtures/unseen-banks.ts';
import { readBankFile } from './read-bank-file.ts';
import type { Reading } from './reading.ts';

const fallbackOf = ({ currency, fallback }: BankFixture): string => fallback ?? (currency === null ? 'JPY' : 'INR');

const read = (fixture: BankFixture): Promise<Reading> =>
  readBankFile(fixtureBytes(fixture), {
    fileName: fixture.fileName ?? 'export.csv',
    fallbackCurrency: fallbackOf(fixture),
    answers: fixture.answers ?? {},
  });

type Listed = readonly { readonly line: number; readonly reason: string }[];

const listed = (found: Listed): readonly (readonly [number, string])[] =>
  found.map(({ line, reason }) => [line, reason]);

const like = (expected: BankFixture['failed'] = []): readonly (readonly [number, string])[] =>
  expected.map(([line, reason]) => [line, expect.stringMatching(reason) as string]);

/** What came out, in the words of a fixture. */
const outcomeOf = async (fixture: BankFixture) => {
  const reading = await read(fixture);
  const { statements } = reading;
  const placed = statements.flatMap((statement) =>
    statement.rows.map((row) => ({ row, currency: row.currency ?? statement.currency ?? fallbackOf(fixture) })),
  );
  return {
    encoding: reading.encoding,
    exportOf: reading.exportOf,
    currency: statements[0]?.currency,
    questions: reading.questions.map(({ key }) => key),
    rows: placed.map(({ row, currency }) => [row.date, decimalAmount(row.amount, currency), row.payeeText]),
    ids: placed.map(({ row }) => row.bankId),
    more: placed.slice(0, fixture.more?.length ?? 0).map(({ row }) => row),
    accounts: statements.map(({ account, rows }) => [account.number ?? account.name, rows.length]),
    balances: statements.map(({ balances, currency }) =>
      balances.map(({ date, amount }) => [date, decimalAmount(amount, currency ?? fallbackOf(fixture))]),
    ),
    failed: listed(reading.failed),
    skipped: listed(reading.skipped),
  };
};

/** What a fixture expects; what it does not mention may be anything, but for questions and failed rows. */
const expectedOf = ({
  name: _name,
  text: _text,
  bytes: _bytes,
  fileName: _fileName,
  answers: _answers,
  fallback: _fallback,
  ...expected
}: BankFixture) => ({
  ...expected,
  questions: expected.questions ?? [],
  failed: like(expected.failed),
  ...(expected.skipped ? { skipped: like(expected.skipped) } : {}),
});

const fixtures = [
  ...GERMAN_BANKS,
  ...ENGLISH_BANKS,
  ...OTHER_BANKS,
  ...APP_EXPORTS,
  ...NASTY_FILES,
  ...DOUBTFUL_FILES,
  ...UNSEEN_BANKS,
];

describe('bank files', () => {
  it.each(fixtures.filter(({ error }) => !error))('$name', async (fixture) => {
    expect(await outcomeOf(fixture)).toMatchObject(expectedOf(fixture));
  });

  it.each(fixtures.filter(({ error }) => error))('$name', async (fixture) => {
    await expect(read(fixture)).rejects.toThrow(fixture.error);
  });
});
