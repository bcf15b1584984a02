import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParts, looksLikeDate, ordersOf, resolveDate } from './date-parts.ts';
import type { DateOrder } from './date-parts.ts';

const pad = (value: string): string => value.padStart(2, '0');

type Writing = { readonly order: DateOrder; readonly write: (year: string, month: string, day: string) => string };

const WRITINGS: readonly Writing[] = [
  { order: 'ymd', write: (y, m, d) => `${y}-${pad(m)}-${pad(d)}` },
  { order: 'ymd', write: (y, m, d) => `${y}${pad(m)}${pad(d)}` },
  { order: 'ymd', write: (y, m, d) => `${y}.${pad(m)}.${pad(d)}.` },
  { order: 'ymd', write: (y, m, d) => `${y}-${pad(m)}-${pad(d)}T23:59:59+02:00` },
  { order: 'ymd', write: (y, m, d) => `${y}年${m}月${d}日` },
  { order: 'dmy', write: (y, m, d) => `${pad(d)}.${pad(m)}.${y}` },
  { order: 'dmy', write: (y, m, d) => `${d}. ${m}. ${y}` },
  { order: 'dmy', write: (y, m, d) => `${d}/${m}/${y} 12:30` },
  { order: 'dmy', write: (y, m, d) => `${pad(d)}-${pad(m)}-${y.slice(2)}` },
  { order: 'mdy', write: (y, m, d) => `${pad(m)}/${pad(d)}/${y}` },
  { order: 'mdy', write: (y, m, d) => `${m}-${d}-${y.slice(2)} 3:05 PM` },
  { order: 'dmy', write: (y, m, d) => `${pad(d)}${pad(m)}${y}` },
];

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates in bank files', () => {
  it('reads back every day in every writing', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITINGS), (iso, { order, write }) => {
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const text = write(year, String(Number(month)), String(Number(dayOfMonth)));
        const parts = dateParts(text);
        if (parts?.year === 'first' && order !== 'ymd') return;
        expect(parts && resolveDate(parts, order)).toBe(iso);
      }),
    );
  });

  it.each([
    ['12-Dec-2019', '2019-12-12'],
    ['Dec 1, 2019', '2019-12-01'],
    ['3. März 2024', '2024-03-03'],
    ['1er janvier 2024', '2024-01-01'],
    ['5 de enero de 2024', '2024-01-05'],
    ['12Dec19', '2019-12-12'],
    ['Mon, 12 May 2025', '2025-05-12'],
    ['2019-Dec-12', '2019-12-12'],
    ['12 stycznia 2024', '2024-01-12'],
    ['05-giu-2023', '2023-06-05'],
    ['7 мая 2024', '2024-05-07'],
  ])('reads “%s”', (text, iso) => {
    const parts = dateParts(text);
    expect(parts && resolveDate(parts, 'dmy')).toBe(iso);
  });

  it.each(['', 'Pending', '31/02', '12.50', '1234', '99/99/2024', '2024-13-13x', '12:30', 'May', '1.234.567'])(
    'takes “%s” for no date',
    (text) => {
      const parts = dateParts(text);
      expect(parts === null || ordersOf(parts).length === 0 || !looksLikeDate(text)).toBe(true);
    },
  );

  it('refuses a day that does not exist', () => {
    const parts = dateParts('31/02/2026');
    expect(parts && resolveDate(parts, 'dmy')).toBeNull();
  });
});
