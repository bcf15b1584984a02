import { describe, expect, it } from 'vitest';

import { readWord } from './read-word.ts';

const euro = { currency: 'EUR', locale: 'en-IN' };

describe('readWord', () => {
  it.each([
    ['12.50', 1250],
    ['12,50', 1250],
    ['€ 1.234,50', 123_450],
    ['RM 1,234.50', 123_450],
    ["1'234.50 CHF", 123_450],
    ['-3.20', -320],
    ['3.20-', -320],
    ['(3.20)', -320],
    ['.99', 99],
    ['45', 4500],
    ['RM45', 4500],
    ['EUR1250', 125_000],
    ['12,50B', 1250],
    ['TOTAL', null],
    ['DE357204432', null],
    ['xxxxxxxxxxxx6072', null],
    ['****4821', null],
    ['18:05', null],
    ['22.01.2025', null],
    ['22.01.25', null],
    ['22/01/25', null],
  ])('amount %s', (text, expected) => {
    const value = expected === null ? { kind: 'unreadable' } : { kind: 'value', value: expected };
    expect(readWord(text, 'money', euro)).toEqual(value);
  });

  it('knows currencies without decimals', () => {
    expect(readWord('¥1,280', 'money', { currency: 'JPY', locale: 'en' })).toEqual({ kind: 'value', value: 1280 });
  });

  it.each([
    ['time', '18:05:33', '18:05'],
    ['time', '6.05 PM', '18:05'],
    ['time', '12:10am', '00:10'],
    ['digits', '**** **** **** 4821', '4821'],
    ['currency', 'TOTAL EUR', 'EUR'],
    ['merchant', ' Thistle & Crumb ', 'Thistle & Crumb'],
  ] as const)('%s %s', (kind, text, value) => {
    expect(readWord(text, kind, euro)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['time', '25:10'],
    ['digits', 'card'],
    ['currency', 'XQZ'],
    ['method', 'VISA'],
    ['text', '  '],
    ['date', 'TOTAL'],
  ] as const)('%s %s is unreadable', (kind, text) => {
    expect(readWord(text, kind, euro)).toEqual({ kind: 'unreadable' });
  });

  it('asks where day and month may be swapped', () => {
    expect(readWord('03/04/2026', 'date', euro)).toEqual({ kind: 'choices', values: ['2026-04-03', '2026-03-04'] });
  });
});
