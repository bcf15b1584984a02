import { describe, expect, it } from 'vitest';

import { createCategorizer, createConsiderer } from './categorize.ts';
import type { CategorizerInput, CategorizerKnowledge } from './categorize.ts';
import { spendingHit, VOCABULARY_SIZE } from './merchants.ts';

const EXPENSES = 'Groceries,Food & Dining,Transport,Shopping,Rent,Utilities,Medical,Cash,Subscription,Travel'.split(
  ',',
);
const INCOMES = ['Salary', 'Interest', 'Refund', 'Other Income'];
const categories = [...EXPENSES, ...INCOMES].map((name, index) => ({
  id: index + 1,
  name,
  kind: INCOMES.includes(name) ? ('income' as const) : ('expense' as const),
}));
const idOf = (name: string): number => categories.find((category) => category.name === name)?.id ?? 0;
const nameOf = (id: number | null): string | null => categories.find((category) => category.id === id)?.name ?? null;

const nothing: CategorizerKnowledge = {
  categories,
  filedBefore: () => [],
  guess: () => [],
  regular: new Set(),
  hints: new Map(),
  likeness: () => null,
};

const row = (payee: string, amount: number, bankCategory: string | null = null): CategorizerInput => ({
  payeeText: payee,
  payee,
  amount,
  accountId: 1,
  bankCategory,
});

type More = Partial<CategorizerKnowledge> & { readonly floor?: number };

const categorize = (input: CategorizerInput, { floor, ...more }: More = {}) => {
  const { categoryId, ...rest } = createCategorizer({ ...nothing, ...more }, floor)(input);
  return { category: nameOf(categoryId), ...rest };
};

const filed = (...counts: readonly (readonly [name: string, count: number])[]) => ({
  filedBefore: () => counts.map(([name, count]) => ({ categoryId: idOf(name), count })),
});

describe('categorizing', () => {
  it('learns from what the user filed before', () => {
    expect(categorize(row('Swiggy', -100), filed(['Shopping', 14], ['Groceries', 1]))).toMatchObject({
      category: 'Shopping',
      reason: 'You filed “Swiggy” under Shopping 14 of 15 times',
      source: 'history',
    });
  });

  it('lets one correction win over the vocabulary', () => {
    expect(categorize(row('Swiggy', -100), filed(['Shopping', 1]))).toMatchObject({
      category: 'Shopping',
      reason: 'You filed “Swiggy” under Shopping 1 of 1 time',
    });
  });

  it('takes the classifier’s word where it is surer, and says whom the payee is like', () => {
    const guess = () => [{ categoryId: idOf('Groceries'), confidence: 0.9 }];
    const likeness = () => 'Netto Marken-Discount';
    expect(categorize(row('Nettto Mrken-Discount', -100), { guess, likeness })).toMatchObject({
      category: 'Groceries',
      confidence: 0.9,
      reason: 'Looks like “Netto Marken-Discount”, which you file under Groceries',
      source: 'history',
    });
    expect(categorize(row('Qwx', -100), { guess }).reason).toBe(
      'Reads like the spending that you file under Groceries',
    );
  });

  it('reads the vocabulary as the user does', () => {
    const hints = new Map([['Food & Dining', new Map([[idOf('Travel'), 20]])]]);
    expect(categorize(row('Starbucks', -100), { hints })).toMatchObject({
      category: 'Travel',
      reason: '“starbucks” is known as Food & Dining, which you mostly file under Travel',
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
    expect(categorize(row(payee, -100)).category).toBe(category);
  });

  it('asks for the sign: a salary only comes in, a refund too', () => {
    expect(categorize(row('Salary March', 100)).category).toBe('Salary');
    expect(categorize(row('Salary March', -100)).category).toBeNull();
    expect(categorize(row('Amazon', 100)).category).toBe('Refund');
  });

  it('matches whole words only', () => {
    expect(categorize(row('Barclay Thermostat', -100))).toMatchObject({ category: null, source: 'none' });
  });

  it('takes the bank’s own category when nothing better is known', () => {
    expect(categorize(row('Qwx 77', -100, 'Supermarkets & Groceries')).category).toBe('Groceries');
    expect(categorize(row('Qwx 77', -100, 'Salary')).category).toBeNull();
  });

  it('leaves a row open below the floor and says why', () => {
    const { category, reason } = categorize(row('Corner bakery', -100), { floor: 0.9 });
    expect(category).toBeNull();
    expect(reason).toContain('70 % sure');
  });

  it('gives no category that the vault does not have', () => {
    expect(categorize(row('Starbucks', -100), { categories: [] }).category).toBeNull();
  });

  it('tells what each source says, none surer than the user’s own word', () => {
    const consider = createConsiderer({ ...nothing, ...filed(['Shopping', 8]) });
    expect(
      consider(row('Starbucks', -100, 'Groceries')).map(({ source, categoryId }) => [source, nameOf(categoryId)]),
    ).toEqual([
      ['history', 'Shopping'],
      ['vocabulary', 'Food & Dining'],
      ['bank', 'Groceries'],
    ]);
  });

  it('has a vocabulary worth the name, whose longest pattern wins', () => {
    expect(VOCABULARY_SIZE).toBeGreaterThan(1500);
    expect(spendingHit('AMAZON PRIME MEMBER')?.category).toBe('Subscription');
  });
});
