import { expect, test } from 'vitest';

import { fileNamePart, reportFileName } from './report-file-name.ts';

const named = (from: string, to: string, title = 'Monthly statement') =>
  reportFileName({ title, period: { from, to, label: '' } }, 'pdf');

test('a file’s name begins with its period', () => {
  expect(named('2026-03-01', '2026-03-31')).toBe('2026-03 Monthly statement.pdf');
  expect(named('2026-01-01', '2026-12-31')).toBe('2026 Monthly statement.pdf');
  expect(named('2026-01-01', '2026-03-31')).toBe('2026-01 to 2026-03 Monthly statement.pdf');
  expect(named('2026-03-02', '2026-03-15')).toBe('2026-03-02 to 2026-03-15 Monthly statement.pdf');
  expect(named('2026-03-15', '2026-03-15')).toBe('2026-03-15 Monthly statement.pdf');
});

test.each([
  ['../../etc/passwd', '.. .. etc passwd'],
  ['a\\b:c*d?"<e>|f', 'a b c d e f'],
  ['line\nbreak\tand\u0000more', 'line break and more'],
  ['turned \u202Egpj.exe', 'turned gpj.exe'],
  ['Ends with dots. . .', 'Ends with dots'],
  ['Zoe\u0308', 'Zoë'],
  ['खर्च 支出', 'खर्च 支出'],
  ['می\u200Cخواهم 👩‍👧', 'می\u200Cخواهم 👩‍👧'],
  ['con', '_con'],
  ['LPT1.old', '_LPT1.old'],
  ['Console', 'Console'],
  ['COM11', 'COM11'],
  ['///', ''],
])('of %j only %j stays', (text, part) => {
  expect(fileNamePart(text)).toBe(part);
});

test('a long name is cut between letters, and an empty one replaced', () => {
  const long = named('2026-03-01', '2026-03-31', '👩‍👩‍👧‍👦'.repeat(40));
  expect(Buffer.byteLength(long)).toBeLessThan(200);
  expect(long).not.toContain('\uFFFD');
  expect(named('2026-03-01', '2026-03-31', '???')).toBe('2026-03 Report.pdf');
});
