import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateParts } from './date-parts.ts';
import { plainDate } from './plain-date.ts';

it.each([
  ['2025-01-31', [2025, 1, 31], 'first', false],
  ['2025/1/3 09:05', [2025, 1, 3], 'first', false],
  ['2025-01-31T23:59:59', [2025, 1, 31], 'first', false],
  ['31.01.2025', [31, 1, 2025], 'last', true],
  ['5-1-25', [5, 1, 25], 'none', false],
  ['31.12/99 00:00:01', [31, 12, 99], 'none', true],
] as const)('reads %s', (text, numbers, year, dotted) => {
  expect(plainDate(text)).toEqual({ numbers, year, named: false, dotted });
});

it.each([
  '',
  '2025',
  '2025-01',
  '2025-001-01',
  '202-01-01',
  '20250-01-01',
  '2025-01-2025',
  '01-01-202',
  '2025-01-31 9:05',
  '2025-01-31 09:05:1',
  '2025-01-31x',
  '31. 1. 2025',
  '5 Jan 2025',
])('leaves %s to a closer look', (text) => {
  expect(plainDate(text)).toBeNull();
});

const number = fc.oneof(
  fc.stringMatching(/^\d{1,2}$/u),
  fc.stringMatching(/^\d{4}$/u),
  fc.stringMatching(/^\d{0,5}$/u),
);
const sign = fc.oneof(fc.constantFrom('-', '.', '/'), fc.constantFrom(' ', '', ':', '--'));
const time = fc.constantFrom(
  '',
  ' 12:30',
  'T12:30',
  ' 12:30:05',
  ' 1:30',
  ' 12.30',
  ' 12:30 PM',
  '.',
  ' 12:3',
  ':00:00',
);

const texts = fc.tuple(number, sign, number, sign, number, time).map((parts) => parts.join(''));

/** The same day with a time zone behind, which keeps a text from the short way. */
const zoned = (text: string): string => (/12:30(?::05)?$/u.test(text) ? `${text}Z` : `${text} 12:30:00Z`);

it('never reads a day otherwise than the patterns do', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const closer = dateParts(zoned(text));
      expect(plainDate(zoned(text))).toBeNull();
      expect(plainDate(text) ?? closer).toEqual(closer);
    }),
    { numRuns: 2000 },
  );
});
