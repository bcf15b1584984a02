import { beforeEach, describe, expect, test } from 'vitest';

import { runCommand } from '../database/run-command.ts';
import { notesIndexed } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { Client, TestApp } from '../testing/memory-session.ts';

let app: TestApp;
let api: Client;

const add = async (tags: readonly string[], notes = ''): Promise<number> =>
  (await api.transactions.create({ accountName: 'Bank', date: '2026-03-05', amount: -100, tags: [...tags], notes })).id;

const tagsOf = async (id: number): Promise<readonly string[]> => (await api.transactions.get({ id })).tags;

const found = async (filter: { tag?: string; search?: string }): Promise<readonly number[]> =>
  (await api.transactions.list({ ...filter, descending: false })).map((row) => row.id);

beforeEach(() => {
  app = openApp();
  api = app.api;
});

test('tags are kept cleaned, changed, taken away and brought back', async () => {
  const id = await add(['#Goa', 'goa', ' friends ']);
  expect(await tagsOf(id)).toEqual(['Goa', 'friends']);
  await api.transactions.update({ id, notes: 'a note' });
  expect(await tagsOf(id)).toEqual(['Goa', 'friends']);
  await api.transactions.update({ id, tags: [] });
  expect(await tagsOf(id)).toEqual([]);
  await api.journal.undo();
  expect(await tagsOf(id)).toEqual(['Goa', 'friends']);
});

test('one change tags many', async () => {
  const ids = [await add([]), await add(['old'])];
  await api.transactions.bulkUpdate({ ids, patch: { tags: ['#new'] } });
  expect(await Promise.all(ids.map(tagsOf))).toEqual([['new'], ['new']]);
});

test('all tags in use are counted in their most frequent spelling', async () => {
  await add(['Goa', 'friends']);
  await add(['goa']);
  await add(['Goa']);
  await add([]);
  expect(await api.transactions.tags()).toEqual([
    { tag: 'Goa', count: 3 },
    { tag: 'friends', count: 1 },
  ]);
});

describe('finding', () => {
  let goa = 0;
  let both = 0;
  let note = 0;
  beforeEach(async () => {
    goa = await add(['Goa']);
    both = await add(['two words', 'café', 'GOA']);
    note = await add([], 'goa in a note');
  });

  test.each([
    ['goa', [1, 2]],
    ['#GOA', [1, 2]],
    ['go', []],
    ['words', []],
    ['Two words', [2]],
    ['CAFE', [2]],
    ['', []],
  ])('by the tag “%s”', async (tag, expected) => {
    expect([goa, both, note]).toEqual([1, 2, 3]);
    expect(await found({ tag })).toEqual(expected);
    expect((await api.transactions.summary({ tag })).count).toBe(expected.length);
  });

  test.each([
    ['goa', [1, 2, 3]],
    ['#goa', [1, 2, 3]],
    ['words', [2]],
    ['cafe two', [2]],
    ['note goa', [3]],
  ])('by the words “%s”', async (search, expected) => {
    expect(await found({ search })).toEqual(expected);
  });

  test('follows changes of tags and of notes', async () => {
    await api.transactions.update({ id: goa, tags: ['Kerala'] });
    await api.transactions.update({ id: both, tags: [] });
    await api.transactions.update({ id: note, notes: '' });
    expect(await found({ search: 'goa' })).toEqual([]);
    expect(await found({ search: 'kerala' })).toEqual([goa]);
    await api.transactions.delete({ ids: [goa] });
    const { indexed, wanted } = notesIndexed(app.session.vault());
    expect(indexed).toEqual(wanted);
    for (let count = 0; count < 4; count += 1) await api.journal.undo();
    expect(await found({ search: 'goa' })).toEqual([goa, both, note]);
  });

  test('also when more carry the tag than are listed by id', async () => {
    const rows = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100)
      INSERT INTO transactions (account_id, date, amount, flow, tags, command_id)
      SELECT 1, '2026-02-03', -100, 0, '["bazaar"]', ? FROM n`;
    const head = { name: 'test.many', label: 'Many', member: 'owner', at: '2026-03-15T10:00:00.000Z' };
    runCommand(app.session.vault(), head, (writer) => writer.sql(rows).run(writer.commandId));
    expect((await api.transactions.list({ search: 'bazaar', limit: 3 })).map((row) => row.tags)).toEqual(
      Array.from({ length: 3 }, () => ['bazaar']),
    );
    expect((await api.transactions.summary({ search: 'bazaar' })).count).toBe(2_100);
  });
});
