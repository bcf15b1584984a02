import { describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { accountByNumber, plainNumber, rememberNumber, sameNumber } from './account-numbers.ts';
import { runCommand } from './run-command.ts';

test.each([
  ['DE12 5001 0517 0648 4898 90', 'DE12500105170648489890', true],
  ['DE12500105170648489890', '648489890', true],
  ['DE12500105170648489890', '0648489890', true],
  ['DE12500105170648489890', '648489891', false],
  ['DE12500105170648489890', '89890', false],
  ['12345678', '345678', false],
  ['NL91ABNA0417164300', 'nl91 abna 0417 1643 00', true],
])('%s and %s: %s', (a, b, same) => {
  expect(sameNumber(plainNumber(a), plainNumber(b))).toBe(same);
});

const remember = (session: ReturnType<typeof openApp>['session'], id: number, currency: string, number: string) =>
  runCommand(session.vault(), { name: 'test', label: '', member: 'owner', at: session.host.now() }, (writer) =>
    rememberNumber(writer, { id, currency }, number),
  ).result;

describe('an account’s number', () => {
  test('finds it, also as the end of its IBAN, unless two accounts fit', async () => {
    const { api, session } = openApp();
    const [one, two] = [await api.accounts.create({ name: 'One' }), await api.accounts.create({ name: 'Two' })];
    expect(remember(session, one.id, 'INR', 'DE12 5001 0517 0648 4898 90')).toBe(true);
    expect(accountByNumber(session.vault(), '648489890', null)).toBe(one.id);
    expect(accountByNumber(session.vault(), '648489890', 'EUR')).toBeNull();
    remember(session, two.id, 'INR', 'AT48500105170648489890');
    expect(accountByNumber(session.vault(), '648489890', null)).toBeNull();
    expect(accountByNumber(session.vault(), 'de12500105170648489890', 'INR')).toBe(one.id);
  });

  test('stays with the account that has it, but may stand for another currency too', async () => {
    const { api, session } = openApp();
    const [one, two, usd] = [
      await api.accounts.create({ name: 'One' }),
      await api.accounts.create({ name: 'Two' }),
      await api.accounts.create({ name: 'Dollars', currency: 'USD' }),
    ];
    expect(remember(session, one.id, 'INR', '4711')).toBe(true);
    expect(remember(session, one.id, 'INR', '4711')).toBe(false);
    expect(remember(session, two.id, 'INR', '4711')).toBe(false);
    expect(remember(session, usd.id, 'USD', '4711')).toBe(true);
    expect(remember(session, usd.id, 'USD', '4711')).toBe(false);
    expect(accountByNumber(session.vault(), '4711', 'INR')).toBe(one.id);
    expect(accountByNumber(session.vault(), '4711', 'USD')).toBe(usd.id);
  });
});
