import { describe, expect, it } from 'vitest';
import { createCategorizer } from './categorize.ts';
import type { CategorizerKnowledge } from './categorize.ts';
import { spendingHit, VOCABULARY_SIZE } from './merchants.ts';

const expenses = [
  'Groceries',
  'Food & Dining',
  'Transport',
  'Shopping',
  'Rent',
  'Utilities',
  'Medical',
  'Cash',
  'Subscription',
  'Travel',
];
const categories = [
  ...expenses.map((name) => ({ id: name, name, kind: 'expense' as const })),
  ...['Salary', 'Interest', 'Refund', 'Other Income'].map((name) => ({ id: name, name, kind: 'income' as const })),
];
const knowledge: CategorizerKnowledge<string> = { rules: [], history: new Map(), categories };

const categorize = (
  payee: string,
  amount: number,
  more: Partial<CategorizerKnowledge<string>> = {},
  bankCategory: string | null = null,
) => createCategorizer({ ...knowledge, ...more })({ payeeText: payee, payee, amount, bankCategory });

describe('categorizing', () => {
  it('follows the user’s rules before everything', () => {
    const rules = [
      { id: 'r', field: 'payee' as const, match: 'contains' as const, value: 'spotify', categoryId: 'Shopping' },
    ];
    expect(categorize('Spotify AB', -999, { rules })).toMatchObject({
      categoryId: 'Shopping',
      confidence: 1,
      reason: 'Your rule: payee contains “spotify”',
    });
  });

  it('learns from what the user filed before', () => {
    const history = new Map([['swiggy', { categoryId: 'Shopping', count: 14, total: 15 }]]);
    expect(categorize('Swiggy', -100, { history })).toMatchObject({
      categoryId: 'Shopping',
      reason: 'You filed “Swiggy” under Shopping 14 of 15 times',
      source: 'history',
    });
  });

  it.each([
    ['Starbucks', 'Food & Dining'],
    ['Lidl', 'Groceries'],
    ['Deutsche Bahn', 'Transport'],
    ['Uber Eats', 'Food & Dining'],
    ['Uber', 'Transport'],
    ['Big Basket', 'Groceries'],
    ['Kiraya March', 'Rent'],
    ['Loyer mars', 'Rent'],
    ['Farmacia Sol', 'Medical'],
    ['Retrait DAB', 'Cash'],
    ['BESCOM', 'Utilities'],
    ['Netflix.com', 'Subscription'],
    ["McDonald's", 'Food & Dining'],
  ])('knows %s', (payee, category) => {
    expect(categorize(payee, -100).categoryId).toBe(category);
  });

  it('asks for the sign: a salary only comes in, a refund too', () => {
    expect(categorize('Salary March', 100).categoryId).toBe('Salary');
    expect(categorize('Salary March', -100).categoryId).toBeNull();
    expect(categorize('Amazon', 100).categoryId).toBe('Refund');
  });

  it('matches whole words only', () => {
    expect(categorize('Barclay Thermostat', -100)).toMatchObject({ categoryId: null, source: 'none' });
  });

  it('takes the bank’s own category when nothing better is known', () => {
    expect(categorize('Qwx 77', -100, {}, 'Supermarkets & Groceries').categoryId).toBe('Groceries');
    expect(categorize('Qwx 77', -100, {}, 'Salary').categoryId).toBeNull();
  });

  it('leaves a row open below the floor and says why', () => {
    const { categoryId, reason } = categorize('Corner bakery', -100, { floor: 0.9 });
    expect(categoryId).toBeNull();
    expect(reason).toContain('70 % sure');
  });

  it('gives no category that the vault does not have', () => {
    expect(categorize('Starbucks', -100, { categories: [] }).categoryId).toBeNull();
  });

  it('has a vocabulary worth the name, whose longest pattern wins', () => {
    expect(VOCABULARY_SIZE).toBeGreaterThan(600);
    expect(spendingHit('AMAZON PRIME MEMBER')?.category).toBe('Subscription');
  });
});
