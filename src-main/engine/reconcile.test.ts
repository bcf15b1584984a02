import { expect, test } from 'vitest';

import { firstDifference } from './balance-check.ts';
import { knownBalances } from './reconcile.ts';

const jan = { date: '2026-01-31', amount: 100 };
const feb = { date: '2026-02-28', amount: 200 };
const mar = { date: '2026-03-31', amount: 300 };

test.each([
  ['nothing', { proved: [], stated: [], asked: null }, null, []],
  ['oldest first', { proved: [feb], stated: [mar, jan], asked: null }, null, [jan, feb, mar]],
  ['up to the day, that day included', { proved: [jan], stated: [feb, mar], asked: null }, '2026-02-28', [jan, feb]],
  [
    'the bank’s word before what was proved',
    { proved: [{ ...jan, amount: 99 }], stated: [jan], asked: null },
    null,
    [jan],
  ],
  ['the last statement of a day', { proved: [], stated: [{ ...jan, amount: 99 }, jan], asked: null }, null, [jan]],
  [
    'the balance in question before all others',
    { proved: [{ ...jan, amount: 98 }], stated: [{ ...jan, amount: 99 }], asked: jan },
    '2026-01-31',
    [jan],
  ],
])('%s', (_, known, through, expected) => {
  expect(knownBalances(known, through)).toEqual(expected);
});

test('a difference that began after what was proved is found behind it', () => {
  const ledger: Readonly<Record<string, number>> = { [jan.date]: 100, [feb.date]: 190, [mar.date]: 290 };
  const known = knownBalances({ proved: [jan], stated: [feb], asked: mar }, mar.date);
  expect(firstDifference(known, (date) => ledger[date] ?? 0)).toEqual({
    after: jan.date,
    by: feb.date,
    difference: 10,
  });
});
