import { describe, expect, it } from 'vitest';
import { isBuiltInDateFormat, isDateFormat, momentOf } from './date-format.ts';

describe('number formats', () => {
  it.each([
    'dd/mm/yyyy',
    'd-mmm-yy',
    'yyyy"年"m"月"d"日"',
    '[$-F800]dddd, mmmm dd, yyyy',
    'mm:ss.0',
    '[h]:mm',
    'tt.mm.jjjj',
    'jj/mm/aaaa',
    'yyyy-mm-dd;@',
  ])('takes “%s” for one of days or times', (code) => expect(isDateFormat(code)).toBe(true));

  it.each([
    'General',
    '0.00',
    '#,##0.00 "DR";-#,##0.00',
    '#,##0.00\\ d',
    '[Red]#,##0',
    '@',
    '0.00E+00',
    '"day" 0',
    '_-* #,##0.00 €_-',
  ])('takes “%s” for none', (code) => expect(isDateFormat(code)).toBe(false));

  it('knows the formats without text', () => {
    expect([14, 22, 31, 57].every(isBuiltInDateFormat)).toBe(true);
    expect([0, 2, 4, 9, 39, 49].some(isBuiltInDateFormat)).toBe(false);
  });

  it.each([
    [45296, false, '2024-01-05T00:00:00.000Z'],
    [43834, true, '2024-01-05T00:00:00.000Z'],
    [45296.5, false, '2024-01-05T12:00:00.000Z'],
    [45295.9999999999, false, '2024-01-05T00:00:00.000Z'],
  ])('counts day %d', (serial, from1904, iso) => {
    expect(momentOf(serial, from1904).toISOString()).toBe(iso);
  });
});
