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

const order = async (...to: readonly string[]): Promise<readonly number[]> => {
  const { json } = await run('rules', 'move', ...to);
  return (json as { readonly rules: readonly { readonly id: number }[] }).rules.map(({ id }) => id);
};

test('rules are switched off and on, and moved', async () => {
  for (const category of ['Groceries', 'Household', 'Medical'])
    await run('rules', 'add', '--payee-contains', category, '--category', category);
  expect((await run('rules', 'disable', '2')).json).toMatchObject({ rule: { id: 2, enabled: false } });
  expect((await run('rules', 'enable', '2')).json).toMatchObject({ rule: { id: 2, enabled: true } });
  expect(await order('3', '--first')).toEqual([3, 1, 2]);
  expect(await order('3', '--last')).toEqual([1, 2, 3]);
  expect(await order('3', '--before', '2')).toEqual([1, 3, 2]);
  expect(await order('1', '--before', '2')).toEqual([3, 1, 2]);
  for (const wrong of [['3'], ['3', '--first', '--last'], ['3', '--before', '3']])
    expect((await run('rules', 'move', ...wrong)).status).toBe(2);
  expect(await run('rules', 'move', '9', '--first')).toMatchObject({
    status: 1,
    json: { error: { code: 'not_found' } },
  });
  expect((await run('rules', 'move', '3', '--before', '9')).status).toBe(1);
});
