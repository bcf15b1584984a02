import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runCli } from '../testing/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runCli(folder, ...args);

test('a transaction on a reconciled day goes in when told', async () => {
  await run('add', '--account', 'Bank', '--amount', '-5', '--date', '2026-03-01');
  await run('reconcile', 'Bank', '--date', '2026-03-10', '--balance', '-5', '--mark');
  const late = ['add', '--account', 'Bank', '--amount', '-2', '--date', '2026-03-05'];
  expect(await run(...late)).toMatchObject({ status: 1, json: { error: { code: 'reconciled' } } });
  expect((await run(...late, '--even-reconciled')).status).toBe(0);
  expect((await run('reconcile', 'Bank')).json).toMatchObject({
    reconciled_to: '2026-03-10',
    proved_difference: '2.00',
  });
});
