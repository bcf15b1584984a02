import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { runProgram } from './run-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one command line in this process; returns its exit code and the JSON document that it prints. */
const run = async (...args: readonly string[]): Promise<{ readonly status: number; readonly json: unknown }> => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const vault = ['--vault', join(folder, 'home.pecunia'), '--today', '2026-03-15', '--json'];
  const status = await runProgram(['node', 'pecunia', ...vault, ...args]);
  vi.restoreAllMocks();
  return { status, json: JSON.parse(printed) as unknown };
};

const add = (payee: string) => run('add', '--account', 'Bank', '--amount', '-12', '--payee', payee);

describe('categorize', () => {
  test('files what is sure enough, in one step, and leaves the rest open', async () => {
    for (const payee of ['Corner Bakery', 'Zyx']) await add(payee);
    const wanted = {
      would_file: 1,
      open: 1,
      transactions: [{ payee: 'Corner Bakery', amount: '-12.00', category: 'Food & Dining', confidence: 0.7 }],
    };
    expect((await run('categorize', '--dry-run')).json).toMatchObject({ ...wanted, filed: 0 });
    expect((await run('categorize')).json).toMatchObject({ ...wanted, filed: 1 });
    expect((await run('categorize')).json).toMatchObject({ filed: 0, open: 1, transactions: [] });
    expect((await run('undo')).status).toBe(0);
    expect((await run('categorize', '--dry-run')).json).toMatchObject(wanted);
  });

  test('explains where a transaction is and what each source said', async () => {
    await add('Corner Bakery');
    await run('categorize');
    expect((await run('categorize', '--explain', '1')).json).toMatchObject({
      id: 1,
      category: 'Food & Dining',
      source: 'vocabulary',
      reason: '“bakery” is known as Food & Dining',
      considered: [{ source: 'vocabulary', category: 'Food & Dining', confidence: 0.7 }],
    });
    expect(await run('categorize', '--explain', '99')).toMatchObject({
      status: 1,
      json: { error: { code: 'not_found' } },
    });
  });
});
