import { beforeEach, describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import type { Client } from '../testing/memory-session.ts';

let api: Client;
let bank = 0;
let card = 0;

const numbersOf = async (id: number): Promise<readonly string[]> =>
  (await api.accounts.list()).find((account) => account.id === id)?.numbers ?? [];

beforeEach(async () => {
  ({ api } = openApp());
  bank = (await api.accounts.create({ name: 'Bank' })).id;
  card = (await api.accounts.create({ name: 'Card', type: 'credit' })).id;
});

describe('the numbers of an account', () => {
  test('are kept in upper case and without blanks, each once', async () => {
    await api.accounts.update({
      id: bank,
      numbers: ['de02 1203 0000 0000 2020 51', 'DE02120300000000202051', '77 88'],
    });
    expect(await numbersOf(bank)).toEqual(['DE02120300000000202051', '7788']);
    expect(await numbersOf(card)).toEqual([]);
  });

  test('are replaced as a whole, and kept when they are not given', async () => {
    await api.accounts.update({ id: bank, numbers: ['1', '2'] });
    await api.accounts.update({ id: bank, numbers: ['2', '3'] });
    await api.accounts.update({ id: bank, name: 'House bank' });
    expect(await numbersOf(bank)).toEqual(['2', '3']);
    await api.journal.undo();
    await api.journal.undo();
    expect(await numbersOf(bank)).toEqual(['1', '2']);
    await api.accounts.update({ id: bank, numbers: [] });
    expect(await numbersOf(bank)).toEqual([]);
  });

  test('belong to one account only', async () => {
    await api.accounts.update({ id: bank, numbers: ['AB 12'] });
    await expect(api.accounts.update({ id: card, name: 'Visa', numbers: ['ab12'] })).rejects.toMatchObject({
      code: 'name_taken',
      message: 'The number AB12 belongs to “Bank” already. Take it away there first, or correct it.',
    });
    expect((await api.accounts.list()).map((account) => account.name)).toEqual(['Bank', 'Card']);
    await api.accounts.delete({ id: bank });
    await api.accounts.update({ id: card, numbers: ['ab12'] });
    expect(await numbersOf(card)).toEqual(['AB12']);
  });
});
