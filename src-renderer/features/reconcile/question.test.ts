import { describe, expect, it } from 'vitest';

import { balanceOn, firstQuestion, questionProblem } from './question.ts';

const STATED = [
  { date: '2026-02-28', amount: 500, importId: 1 },
  { date: '2026-03-31', amount: 700, importId: 2 },
];

const reconciledTo = (date: string) => [{ id: 1, date, balance: 1, at: '2026-04-01T00:00:00Z', transactions: 2 }];

it.each([
  ['the last stated balance', { date: '2026-03-31', balance: 700, reconciliations: [] }, ['2026-03-31', 700]],
  ['it again', { date: '2026-03-31', balance: 700, reconciliations: reconciledTo('2026-03-31') }, ['2026-03-31', 700]],
  ['nothing behind', { date: '2026-03-31', balance: 700, reconciliations: reconciledTo('2026-04-01') }, ['', null]],
  ['nothing unknown', { date: null, balance: null, reconciliations: [] }, ['', null]],
])('begins with %s', (_, status, [date, balance]) => {
  expect(firstQuestion(status)).toEqual({ date, balance, typed: false });
});

describe('balanceOn', () => {
  it.each([
    ['takes what the bank stated', { balance: null, typed: false }, '2026-03-31', { balance: 700, typed: false }],
    ['takes it over what was written', { balance: 9, typed: true }, '2026-02-28', { balance: 500, typed: false }],
    ['keeps what was written', { balance: 9, typed: true }, '2026-03-15', { balance: 9, typed: true }],
    [
      'drops what belongs to another day',
      { balance: 700, typed: false },
      '2026-03-15',
      { balance: null, typed: false },
    ],
  ])('%s', (_, before, date, after) => {
    expect(balanceOn({ date: '2026-01-31', ...before }, date, STATED)).toEqual({ date, ...after });
  });
});

it.each([
  ['', 100, null, 'no-day'],
  ['2026-02-30', 100, null, 'no-day'],
  ['2026-02-27', 100, '2026-02-28', 'too-early'],
  ['2026-02-28', 100, '2026-02-28', null],
  ['2026-02-28', null, null, 'no-balance'],
  ['2026-02-28', 0, null, null],
])('on “%s” with %s, reconciled to %s: %s', (date, balance, reconciledTo, problem) => {
  expect(questionProblem({ date, balance, typed: true }, reconciledTo)).toBe(problem);
});
