import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorOf, numberText, readDigits } from './number-text.ts';
import type { NumberStyle } from './number-text.ts';

/** Ways to write an amount: the decimal sign, the thousands sign and what stands around. */
const WRITINGS: readonly { readonly style: NumberStyle; readonly group: string; readonly indian?: boolean }[] = [
  { style: 'point', group: '' },
  { style: 'point', group: ',' },
  { style: 'point', group: "'" },
  { style: 'point', group: ' ' },
  { style: 'point', group: ',', indian: true },
  { style: 'comma', group: '' },
  { style: 'comma', group: '.' },
  { style: 'comma', group: ' ' },
  { style: 'comma', group: '\u00a0' },
  { style: 'comma', group: '\u202f' },
  { style: 'comma', group: '’' },
];

const AROUND: readonly ((digits: string, negative: boolean) => string)[] = [
  (digits, negative) => (negative ? `-${digits}` : digits),
  (digits, negative) => (negative ? `(${digits})` : digits),
  (digits, negative) => (negative ? `${digits}-` : `${digits}+`),
  (digits, negative) => (negative ? `−${digits} €` : `€ ${digits}`),
  (digits, negative) => (negative ? `-£${digits}` : `+£${digits}`),
  (digits, negative) => `${digits} ${negative ? 'DR' : 'CR'}`,
  (digits, negative) => (negative ? `- ${digits} EUR` : `EUR ${digits}`),
  (digits, negative) => (negative ? `-Rs. ${digits}` : `Rs. ${digits}`),
];

const grouped = (whole: string, group: string, indian: boolean): string => {
  if (group === '') return whole;
  if (!indian || whole.length <= 3) return whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return `${whole.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/gu, group)}${group}${whole.slice(-3)}`;
};

const write = (minor: number, decimals: number, writing: (typeof WRITINGS)[number]): string => {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = grouped(decimals === 0 ? digits : digits.slice(0, -decimals), writing.group, writing.indian ?? false);
  return decimals === 0 ? whole : `${whole}${writing.style === 'point' ? '.' : ','}${digits.slice(-decimals)}`;
};

describe('amounts in bank files', () => {
  it('reads back every amount in every style', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(0, 2, 3),
        fc.constantFrom(...WRITINGS),
        fc.constantFrom(...AROUND),
        (minor, decimals, writing, around) => {
          const found = numberText(around(write(minor, decimals, writing), minor < 0));
          const digits = found && readDigits(found.core, writing.style);
          expect(digits && minorOf(digits, decimals)).toBe(Math.abs(minor));
          expect(found?.sign === -1 || found?.mark === 'debit').toBe(minor < 0);
        },
      ),
    );
  });

  it.each([
    '12.5O',
    '12..34',
    '1,2,3',
    '--5',
    '',
    'abc',
    '12.34.56',
    '+-3',
    '1 23',
    '5 EURO DOLLARS',
    '0x10',
    '1e5',
    '1,23,4567',
  ])('refuses “%s”', (text) => {
    const core = numberText(text)?.core;
    expect(core === undefined ? null : (readDigits(core, 'point') ?? readDigits(core, 'comma'))).toBeNull();
  });

  it('keeps digits beyond the currency only when they are zeros', () => {
    expect(minorOf({ whole: '3', fraction: '500' }, 2)).toBe(350);
    expect(minorOf({ whole: '3', fraction: '505' }, 2)).toBe('decimals');
    expect(minorOf({ whole: '99999999999999999', fraction: '' }, 2)).toBe('large');
  });
});
