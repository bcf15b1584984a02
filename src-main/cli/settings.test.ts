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

test('the confidence floor and the watched folder are settings', async () => {
  expect((await run('settings', 'set', 'confidence-floor', '0.7')).json).toEqual({ 'confidence-floor': 0.7 });
  for (const wrong of ['much', '1.5', ''])
    expect((await run('settings', 'set', 'confidence-floor', wrong)).status).toBe(2);
  expect((await run('settings', 'set', 'inbox', folder)).json).toEqual({ inbox: folder });
  expect((await run('settings', 'set', 'inbox', join(folder, 'gone'))).status).toBe(1);
  expect((await run('settings', 'set', 'inbox', 'off')).json).toEqual({ inbox: null });
});
