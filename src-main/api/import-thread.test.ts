import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';

const ROWS = 20_000;

let folder = '';
let app: TestApp;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-thread-'));
  app = openApp(join(folder, 'home.pecunia'), 'browser');
});
afterEach(async () => {
  await app.session.close();
  rmSync(folder, { recursive: true, force: true });
});

const bigFile = () => {
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `2026-02-${String((n % 28) + 1).padStart(2, '0')},Shop ${n},-${n % 97}.50`,
  );
  const bytes = new TextEncoder().encode(['Date,Description,Amount', ...rows].join('\n'));
  return { size: bytes.byteLength, arrayBuffer: async () => bytes.buffer };
};

const open = async (): Promise<string> =>
  (await app.api.imports.open({ file: bigFile(), fileName: 'big.csv' })).files[0]?.token ?? '';

/** A commit waits its turn at the gate before it is under way. */
const underWay = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));

test('a large file is read and written in a thread of its own, with progress, while the app answers', async () => {
  const token = await open();
  const phases = new Set<string>();
  const stop = new AbortController();
  const watching = (async () => {
    for await (const { phase } of await app.api.imports.progress({ token }, { signal: stop.signal })) phases.add(phase);
  })();
  const preview = app.api.imports.preview({ token, target: { newAccountName: 'Bank' } });
  expect(await app.api.accounts.list()).toEqual([]);
  expect((await preview).counts.new).toBe(ROWS);
  expect(await app.api.imports.commit({ token })).toMatchObject({ imported: ROWS });
  expect((await app.api.transactions.summary({})).count).toBe(ROWS);
  stop.abort();
  await watching;
  expect([...phases]).toEqual(expect.arrayContaining(['reading', 'matching', 'writing', 'done']));
}, 60_000);

test('cancelling a reading and a writing leaves nothing, and the next reading goes through', async () => {
  const token = await open();
  const reading = app.api.imports.preview({ token, target: { newAccountName: 'Bank' } });
  await app.api.imports.cancel({ token });
  await expect(reading).rejects.toMatchObject({ code: 'import_cancelled' });
  expect((await app.api.imports.preview({ token, target: { newAccountName: 'Bank' } })).counts.new).toBe(ROWS);
  const writing = app.api.imports.commit({ token });
  await underWay();
  await app.api.imports.cancel({ token });
  await expect(writing).rejects.toMatchObject({ code: 'import_cancelled' });
  expect(await app.api.accounts.list()).toEqual([]);
  expect(await app.api.journal.next()).toEqual({ undo: null, redo: null });
}, 60_000);

test('a write waits for an import under way, and closing lets it end', async () => {
  const token = await open();
  await app.api.imports.preview({ token, target: { newAccountName: 'Bank' } });
  const importing = app.api.imports.commit({ token });
  const adding = app.api.accounts.create({ name: 'Cash', type: 'cash' });
  await Promise.all([importing, adding]);
  expect((await app.api.accounts.list()).map((account) => account.name)).toEqual(['Bank', 'Cash']);
  const second = await open();
  await app.api.imports.preview({ token: second, target: { newAccountName: 'Other' } });
  const last = app.api.imports.commit({ token: second });
  await underWay();
  await Promise.all([last, app.session.close()]);
  app = openApp(join(folder, 'home.pecunia'), 'browser');
  expect((await app.api.transactions.summary({})).count).toBe(2 * ROWS);
}, 60_000);
