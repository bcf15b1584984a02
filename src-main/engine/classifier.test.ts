import { describe, expect, it } from 'vitest';

import { packLearned, unpackLearned } from './classifier-content.ts';
import { guessCategory } from './classifier-guess.ts';
import { learnExample, trainClassifier } from './classifier-training.ts';
import type { Example, Trained } from './classifier-training.ts';

const GROCERIES = 1;
const DINING = 2;
const STREAMING = 3;
const SHOPPING = 4;
const SALARY = 5;

const example = (payee: string, categoryId: number, more: Partial<Example> = {}): Example => ({
  payee,
  payeeText: payee.toUpperCase(),
  amount: -1000,
  accountId: 1,
  hint: null,
  categoryId,
  ...more,
});

const repeated = (times: number, make: (turn: number) => readonly Example[]): readonly Example[] =>
  Array.from({ length: times }, (_, turn) => make(turn)).flat();

const HISTORY = repeated(12, (turn) => [
  example('Linden Market', GROCERIES, { amount: -1500 - 70 * turn }),
  example('Netto Marken-Discount', GROCERIES, { amount: -2500 - 90 * turn }),
  example('Corner Bakery', DINING, { amount: -400 - 20 * turn, accountId: 2 }),
  example('Bakery Stand', GROCERIES, { amount: -450 - 20 * turn, accountId: 3 }),
  example('Rivermart', SHOPPING, { amount: -5000 - 411 * turn }),
  example('Rivermart', STREAMING, { amount: -899 }),
  example('Maple Works Ltd', SALARY, { amount: 250_000 }),
]);

const trained = trainClassifier(HISTORY);

const best = (given: Trained, row: Example, isKnown = true) => guessCategory(given, row, isKnown)[0];

describe('the classifier', () => {
  it.each([
    ['a payee that it knows', example('Linden Market', GROCERIES)],
    ['a name with a slip and a branch', example('Neto Marken Discount 443', GROCERIES, { amount: -2700 })],
    [
      'words that it knows on the account that they belong to',
      example('Sunny Bakery', DINING, { amount: -430, accountId: 2 }),
    ],
    ['the same words on another account', example('Sunny Bakery', GROCERIES, { amount: -460, accountId: 3 })],
    ['a regular amount of a payee', example('Rivermart', STREAMING, { amount: -899 })],
    ['another amount of the same payee', example('Rivermart', SHOPPING, { amount: -6200 })],
    ['money that comes in', example('Maple Works Ltd', SALARY, { amount: 250_000 })],
  ])('finds the category of %s', (_, row) => {
    expect(best(trained, row)?.categoryId).toBe(row.categoryId);
  });

  it('is surer of what it knows than of what it never saw', () => {
    const known = best(trained, example('Linden Market', GROCERIES, { amount: -1600 }));
    const unknown = best(trained, example('Zyx Qwv', GROCERIES, { amount: -123_456, accountId: 9 }), false);
    expect(known?.confidence).toBeGreaterThan(0.85);
    expect(unknown?.confidence).toBeLessThan(0.75);
  });

  it('gives shares that are no more than a whole, likeliest first', () => {
    for (const row of HISTORY) {
      const confidences = guessCategory(trained, row, true).map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect((confidences[0] ?? 0) + (confidences[1] ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('learns the same from the same rows', () => {
    expect(trainClassifier(HISTORY)).toEqual(trained);
  });

  it('says nothing before a few rows were filed', () => {
    expect(guessCategory(trainClassifier([]), example('Linden Market', GROCERIES), false)).toEqual([]);
    expect(guessCategory(trainClassifier(HISTORY.slice(0, 3)), example('Linden Market', GROCERIES), true)).toEqual([]);
  });

  it('learns one correction at once, even with a category that is new', () => {
    const copy = trainClassifier(HISTORY);
    const row = example('Zyx Lunchroom', 77, { amount: -900 });
    expect(best(copy, row, false)?.categoryId).not.toBe(77);
    const taught = learnExample(copy, row);
    expect(taught && best(taught, row)?.categoryId).toBe(77);
    expect(taught && best(taught, example('Linden Market', GROCERIES))?.categoryId).toBe(GROCERIES);
  });

  it('asks to be trained anew when it has no room for more categories', () => {
    let taught: Trained | null = trainClassifier(HISTORY);
    let room = 0;
    while (taught !== null && room < 100) {
      taught = learnExample(taught, example(`New ${room}`, 100 + room));
      room += 1;
    }
    expect(room).toBeLessThan(20);
  });

  it('counts what a hint of the vocabulary means to the user, a payee once', () => {
    const rows = repeated(9, () => [example('Starbucks', 7, { hint: 'Dining' })]);
    expect(trainClassifier([...rows, example('Aral', 8, { hint: 'Dining' })]).hints).toEqual(
      new Map([
        [
          'Dining',
          new Map([
            [7, 1],
            [8, 1],
          ]),
        ],
      ]),
    );
  });
});

describe('what was learned, as bytes', () => {
  const history = new Map([['12-', new Map([[GROCERIES, 3]])]]);
  const bytes = packLearned({ trained, history });

  it('comes back as it was', () => {
    const back = unpackLearned(bytes);
    expect(back?.history).toEqual(history);
    for (const row of HISTORY)
      expect(back && guessCategory(back.trained, row, true)).toEqual(guessCategory(trained, row, true));
  });

  it('comes back from within a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 5);
    expect(unpackLearned(larger.subarray(5, 5 + bytes.length))?.history).toEqual(history);
  });

  it('is refused when it is cut off, longer, foreign or of another version', () => {
    const other = bytes.slice();
    const at = new TextDecoder('latin1').decode(other).indexOf('"version":1');
    other.set(new TextEncoder().encode('"version":9'), at);
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    for (const wrong of [new Uint8Array(0), bytes.slice(0, 100), bytes.slice(0, -2), longer, other, new Uint8Array(64)])
      expect(unpackLearned(wrong)).toBeNull();
  });
});
