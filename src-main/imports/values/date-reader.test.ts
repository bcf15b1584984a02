import { expect, it } from 'vitest';
import { dateParts } from './date-parts.ts';
import { dateReader } from './date-reader.ts';

const TEXTS = [
  '2025-01-31',
  '31-01-2025',
  '31.01.2025',
  '31/01/25',
  '25-01-31',
  '31 Jan 2025',
  '20250131',
  '45688',
  '1.2.2003',
  '2003-2-1',
  'no date',
  '',
];

it('reads each text as it stands alone, again and after any other', () => {
  const read = dateReader();
  for (const text of [...TEXTS, ...TEXTS.toReversed(), ...TEXTS]) expect(read(text)).toEqual(dateParts(text));
});

it.each([
  ['31/01/2025', '31/01/2025 12:30'],
  ['2025-01-31T08:00', '2025-01-31 23:59:59'],
  ['31 Jan 2025', '31 January 2025'],
])('knows %s and %s as the same day', (one, other) => {
  const read = dateReader();
  expect(read(one)).toBe(read(other));
});

it.each([
  ['01.02.2025', '01/02/2025'],
  ['2025-02-01', '01-02-2025'],
  ['2025-01-02', '2 Jan 2025'],
])('keeps %s and %s apart, which say more or less of their order', (one, other) => {
  const read = dateReader();
  expect(read(one)).not.toEqual(read(other));
});
