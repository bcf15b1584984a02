import { describe, expect, it } from 'vitest';
import { textFormatOf } from '../detect-format.ts';
import type { Reading } from '../reading.ts';
import { ACCOUNT_FILES, USELESS_FILES } from './fixtures/account-files.ts';
import { ODD_FILES } from './fixtures/odd-files.ts';
import { outcomeOf } from './fixtures/ofx-fixture.ts';
import type { OfxFixture } from './fixtures/ofx-fixture.ts';
import { SGML_FILES } from './fixtures/sgml-files.ts';
import { readOfx } from './read-ofx.ts';

const read = (text: string, answers: OfxFixture['answers'] = {}): Reading =>
  readOfx(
    { text, encoding: 'utf-8', encodingReason: '' },
    { fileName: 'statement.ofx', fallbackCurrency: 'EUR', answers },
  );

const matching = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

describe('OFX files', () => {
  it.each([...SGML_FILES, ...ACCOUNT_FILES, ...ODD_FILES])('$name', (fixture) => {
    const reading = read(fixture.text, fixture.answers);
    const { failed = [], skipped = [], notices = [] } = fixture;
    expect(textFormatOf(fixture.text)).toBe('ofx');
    expect(outcomeOf(reading)).toEqual({
      rows: fixture.rows,
      failed: failed.map(([line, column]) => [line, column]),
      skipped: skipped.map(([line]) => line),
      questions: fixture.questions ?? [],
    });
    expect(reading.failed.map(({ reason }) => reason)).toEqual(failed.map(([, , reason]) => matching(reason)));
    expect(reading.skipped.map(({ reason }) => reason)).toEqual(skipped.map(([, reason]) => matching(reason)));
    expect(reading.notices).toEqual(notices.map(matching));
    const rows = reading.statements.flatMap((statement) => statement.rows);
    const [notes, ids] = [rows.map((row) => row.notes), rows.map((row) => row.bankId)];
    expect(notes).toEqual(fixture.notes ?? notes);
    expect(ids).toEqual(fixture.ids ?? ids);
    expect(reading.statements).toMatchObject(fixture.statements ?? reading.statements);
  });

  it.each(USELESS_FILES)('%s is refused with the reason', (_name, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('a question about signs', () => {
  it('shows both readings on real rows', () => {
    const [question] = read(
      '<OFX><STMTRS><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240105<TRNAMT>5.00</STMTTRN></STMTRS></OFX>',
    ).questions;
    expect(question?.choices.map(({ value, sample }) => [value, sample[0]])).toEqual([
      ['by-type', { raw: 'DEBIT 5.00', reads: '-5.00' }],
      ['as-written', { raw: 'DEBIT 5.00', reads: '5.00' }],
    ]);
  });
});

describe('an OFX file that means harm', () => {
  const many = 200_000;
  it.each([
    ['comments that never end', '<!--'.repeat(many)],
    ['CDATA that never ends', '<![CDATA['.repeat(many)],
    ['tags that never end', '<a '.repeat(many)],
    ['tags within tags', '<STMTRS><STMTTRN><PAYEE>'.repeat(many)],
    ['angle brackets', '<'.repeat(many)],
    ['end tags', '</STMTTRN'.repeat(many)],
  ])('%s is read in time that grows with its length only', (_name, text) => {
    expect(() => read(`<OFX>${text}`)).not.toThrow(RangeError);
  });

  it('is left when the user cancels', () => {
    const text = '<STMTTRN><DTPOSTED>20240105<TRNAMT>-1.00</STMTTRN>'.repeat(50_000);
    const options = { fileName: '', fallbackCurrency: 'EUR', answers: {}, isCancelled: () => true };
    expect(() => readOfx({ text, encoding: '', encodingReason: '' }, options)).toThrow(/cancelled/u);
  });
});
