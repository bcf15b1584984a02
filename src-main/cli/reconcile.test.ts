import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-reconcile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [MAIN, '--vault', join(folder, 'home.pecunia'), '--json', '--today', '2026-03-15', ...args],
    { encoding: 'utf8' },
  );
  return { status, json: JSON.parse(stdout) as unknown };
};

test('an account is compared with its bank, adjusted, locked and unlocked again', () => {
  run('settings', 'set', 'currency', 'JPY');
  run('add', '--account', 'Bank', '--amount', '-500', '--date', '2026-03-01', '--tag', '#Goa', '--tag', 'friends');
  const asked = ['reconcile', 'bank', '--date', '2026-03-10', '--balance', '-650'];
  expect(run(...asked)).toMatchObject({
    status: 0,
    json: {
      account: 'Bank',
      currency: 'JPY',
      balance: '-650',
      ledger: '-500',
      difference: '-150',
      first_difference: { after: null, by: '2026-03-10', difference: '-150' },
      open: 1,
      reconciled_to: null,
      locked: null,
    },
  });
  expect(run(...asked, '--mark')).toMatchObject({
    status: 1,
    json: { error: { code: 'unbalanced', details: { balance: '-650', ledger: '-500', difference: '-150' } } },
  });
  expect(run(...asked, '--mark', '--adjust')).toMatchObject({
    status: 0,
    json: { difference: '0', open: 0, locked: 2, reconciled_to: '2026-03-10' },
  });
  expect(run('accounts').json).toMatchObject({
    accounts: [{ name: 'Bank', balance: '-650', numbers: [], reconciled_to: '2026-03-10' }],
  });
  expect(run('transactions', '--tag', 'goa').json).toMatchObject({
    count: 1,
    transactions: [{ amount: '-500', tags: ['Goa', 'friends'], reconciled: true }],
  });
  expect(run('reconcile', 'Bank', '--unlock').json).toMatchObject({ unlocked: '2026-03-10', reconciled_to: null });
}, 60_000);

test.each([
  [['reconcile', 'Bank', '--mark'], 1, 'invalid_input'],
  [['reconcile', 'Bank', '--unlock'], 1, 'not_found'],
  [['reconcile', 'Elsewhere'], 1, 'not_found'],
  [['reconcile', 'Bank', '--adjust'], 2, 'usage'],
  [['reconcile', 'Bank', '--mark', '--unlock'], 2, 'usage'],
])('%j exits %i with %s', (args, status, code) => {
  expect(run(...args)).toMatchObject({ status, json: { error: { code } } });
});
