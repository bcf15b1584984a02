import { describe, expect, it } from 'vitest';
import { decimalAmount } from '../../src-shared/money.ts';
import { fixtureBytes } from './fixtures/bank-fixture.ts';
import type { BankFixture } from './fixtures/bank-fixture.ts';
import { ENGLISH_BANKS } from './fixtures/english-banks.ts';
import { GERMAN_BANKS } from './fixtures/german-banks.ts';
import { OTHER_BANKS } from './fixtures/other-banks.ts';
import { readBankFile } from './read-bank-file.ts';
import type { Reading } from './reading.ts';

const read = (fixture: BankFixture): Reading =>
  readBankFile(fixtureBytes(fixture), {
    fileName: fixture.fileName ?? 'export.csv',
    fallbackCurrency: fixture.currency === null ? 'JPY' : 'INR',
    answers: fixture.answers ?? {},
  });

type Listed = readonly { readonly line: number; readonly reason: string }[];

const listed = (found: Listed): readonly (readonly [number, string])[] =>
  found.map(({ line, reason }) => [line, reason]);

const like = (expected: BankFixture['failed'] = []): readonly (readonly [number, string])[] =>
  expected.map(([line, reason]) => [line, expect.stringMatching(reason) as string]);

/** What came out, in the words of a fixture. */
const outcomeOf = (fixture: BankFixture) => {
  const reading = read(fixture);
  const fallback = fixture.currency === null ? 'JPY' : 'INR';
  return {
    encoding: reading.encoding,
    currency: reading.currency,
    questions: reading.questions.map(({ key }) => key),
    rows: reading.rows.map(({ date, amount, payeeText, currency }) => [
      date,
      decimalAmount(amount, currency ?? reading.currency ?? fallback),
      payeeText,
    ]),
    ids: reading.rows.map(({ bankId }) => bankId),
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
  ...expected
}: BankFixture) => ({
  ...expected,
  questions: expected.questions ?? [],
  failed: like(expected.failed),
  ...(expected.skipped ? { skipped: like(expected.skipped) } : {}),
});

const fixtures = [...GERMAN_BANKS, ...ENGLISH_BANKS, ...OTHER_BANKS];

describe('bank files', () => {
  it.each(fixtures.filter(({ error }) => !error))('$name', (fixture) => {
    expect(outcomeOf(fixture)).toMatchObject(expectedOf(fixture));
  });

  it.each(fixtures.filter(({ error }) => error))('$name', (fixture) => {
    expect(() => read(fixture)).toThrow(fixture.error);
  });
});
