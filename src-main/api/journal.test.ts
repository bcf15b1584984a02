import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';

test('a named change is undone once, and only while it is the newest', async () => {
  const { api } = openApp();
  const first = await api.accounts.create({ name: 'Bank' });
  const second = await api.accounts.create({ name: 'Cash' });
  if (first.commandId === null || second.commandId === null) throw new Error('nothing was written');
  const overtaken = {
    code: 'nothing_to_undo',
    message: 'Something changed since. Use Undo to take back the newest change first.',
  };
  await expect(api.journal.undo({ commandId: first.commandId })).rejects.toMatchObject(overtaken);
  expect(await api.accounts.list()).toHaveLength(2);
  await api.journal.undo({ commandId: second.commandId });
  await expect(api.journal.undo({ commandId: second.commandId })).rejects.toMatchObject(overtaken);
  expect((await api.accounts.list()).map((account) => account.name)).toEqual(['Bank']);
});

test('without a name the newest change is undone', async () => {
  const { api } = openApp();
  await api.accounts.create({ name: 'Bank' });
  await api.journal.undo();
  expect(await api.accounts.list()).toEqual([]);
  await expect(api.journal.undo({})).rejects.toMatchObject({ code: 'nothing_to_undo' });
});
