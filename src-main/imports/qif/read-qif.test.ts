import { describe, expect, it } from 'vitest';
import { textFormatOf } from '../detect-format.ts';
import type { Reading } from '../reading.ts';
import { outcomeOf } from './fixtures/qif-fixture.ts';
import type { QifFixture } from './fixtures/qif-fixture.ts';
import { ODD_FILES } from './fixtures/odd-files.ts';
import { SECTION_FILES, USELESS_FILES } from './fixtures/section-files.ts';
import { VALUE_FILES } from './fixtures/value-files.ts';
import { readQif } from './read-qif.ts';

const read = (text: string, answers: QifFixture['answers'] = {}): Reading =>
  readQif(
    { text, encoding: 'utf-8', encodingReason: '' },
    { fileName: 'export.qif', fallbackCurrency: 'EUR', answers },
  );

const matching = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

describe('QIF files', () => {
  it.each([...VALUE_FILES, ...SECTION_FILES, ...ODD_FILES])('$name', (fixture) => {
    const reading = read(fixture.text, fixture.answers);
    const { failed = [], skipped = [], notices = [] } = fixture;
    expect(textFormatOf(fixture.text)).toBe('qif');
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
    expect(rows).toMatchObject(fixture.also ?? rows);
    expect(reading.statements).toMatchObject(fixture.statements ?? reading.statements);
  });

  it.each(USELESS_FILES)('%s is refused with the reason', (_name, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ['no category', ['D2024-01-05', 'T-1.00'], null],
    ['a category', ['D2024-01-05', 'T-1.00', 'LFood:Out'], 'quicken'],
    ['a category in a part', ['D2024-01-05', 'T-2.00', 'SFood', '$-1.00', 'S[Till]', '$-1.00'], 'quicken'],
    ['a transfer only', ['D2024-01-05', 'T-1.00', 'L[Savings]'], null],
    ['a kind of movement', ['D2024-01-05', 'T-1.00', 'LDEP'], null],
  ])('with %s counts as an app’s export or not', (_name, lines, exportOf) => {
    expect(read(`!Type:Bank\n${lines.join('\n')}\n^\n`).exportOf).toBe(exportOf);
  });

  it('shows both orders of dates on real rows', () => {
    const [question] = read("!Type:Bank\nD1/ 6'10\nT-1.00\n^\n").questions;
    expect(question?.choices.map(({ value, sample }) => [value, sample[0]])).toEqual([
      ['dmy', { raw: '1/6/2010', reads: '2010-06-01' }],
      ['mdy', { raw: '1/6/2010', reads: '2010-01-06' }],
    ]);
  });

  it('keeps the text of each record', () => {
    const [statement] = read('!Type:Bank\nD2024-01-05\nT-1.00\nPA\n^\n').statements;
    expect(statement?.rows[0]).toMatchObject({ line: 2, raw: 'D2024-01-05\nT-1.00\nPA' });
  });

  it.each([
    ['accounts', `!Account\n${'Nx\n^\n'.repeat(200_000)}`],
    ['sections', '!Type:Bank\n'.repeat(50_000)],
    ['splits', `!Type:Bank\nD2024-01-05\nT-1.00\n${'S\n$1\n'.repeat(100_000)}`],
    ['lines that go on', `!Type:Bank\n${'and on\n'.repeat(100_000)}`],
  ])('takes a file of nothing but %s', (_name, text) => {
    expect(() => read(text)).not.toThrow(RangeError);
  });

  it('is left when the user cancels', () => {
    const text = `!Type:Bank\n${'D2024-01-05\nT-1.00\n^\n'.repeat(50_000)}`;
    const options = { fileName: '', fallbackCurrency: 'EUR', answers: {}, isCancelled: () => true };
    expect(() => readQif({ text, encoding: '', encodingReason: '' }, options)).toThrow(/cancelled/u);
  });
});
