import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { verifyChain } from './hash-chain.ts';

const filled = async () => {
  const app = openApp();
  await app.api.accounts.create({ name: 'Bank', openingBalance: 50_000 });
  await app.api.transactions.create({ accountName: 'Bank', date: '2026-03-01', amount: -1_500, categoryName: 'Rent' });
  await app.api.journal.undo();
  return app;
};

test('an untouched journal verifies', async () => {
  const { session } = await filled();
  expect(verifyChain(session.vault())).toEqual({ commands: 3, brokenAt: null });
});

test.each([
  ['an amount in a recorded row', `UPDATE changes SET after = replace(after, '-1500', '-15') WHERE command_id = 2`, 2],
  ['the words of a command', `UPDATE commands SET label = 'Nothing' WHERE id = 1`, 1],
  ['an undo that is denied', `UPDATE commands SET state = 'done' WHERE id = 2`, 2],
  ['a command that was taken out', `DELETE FROM commands WHERE id = 2`, 3],
  [
    'a change that was taken out',
    `DELETE FROM changes WHERE id = (SELECT max(id) FROM changes WHERE command_id = 2)`,
    2,
  ],
])('%s shows', async (_, tamper, brokenAt) => {
  const { session } = await filled();
  session.vault().raw.exec(tamper);
  expect(verifyChain(session.vault()).brokenAt).toBe(brokenAt);
});
