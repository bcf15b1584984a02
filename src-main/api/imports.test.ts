import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { readFromDisk } from './import-open.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('a file of 2 GB is refused before it is read', async () => {
  const path = fileOf('huge.csv', 'Date,Description,Amount\n');
  truncateSync(path, 2 * 1024 ** 3);
  await expect(readFromDisk(path)).rejects.toMatchObject({
    code: 'file_too_large',
    message: expect.stringContaining('2048 MB') as string,
  });
});

test('a folder and a missing file say so', async () => {
  await expect(readFromDisk(folder)).rejects.toMatchObject({ code: 'file_unreadable' });
  await expect(readFromDisk(join(folder, 'gone.csv'))).rejects.toMatchObject({ code: 'file_unreadable' });
});

test.each([
  ['a binary file', Uint8Array.from({ length: 4_000 }, (_, n) => (n * 37) % 256)],
  ['an empty file', ''],
  ['a table without amounts', 'Name,Length\nAvatar,3h\nTitanic,3h\n'],
])('%s is refused and the vault stays as it was', async (_, content) => {
  const { api } = openApp();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const opened = await api.imports.open({
    file: { size: bytes.byteLength, arrayBuffer: async () => new Uint8Array(bytes).buffer },
    fileName: 'x.csv',
  });
  await expect(
    api.imports.preview({ token: opened.files[0]?.token ?? '', target: { newAccountName: 'Bank' } }),
  ).rejects.toMatchObject({
    code: 'file_unreadable',
  });
  expect(await api.accounts.list()).toEqual([]);
  expect(await api.journal.next()).toEqual({ undo: null, redo: null });
});

test('bad rows are listed with line, column, reason and raw text while good ones import', async () => {
  const { api } = openApp();
  const text =
    'Date,Description,Amount\n2026-03-01,Good,-1.00\n31/02/2026,No such day,-2.00\n2026-03-03,Letter,12.5O\n2026-03-04,Missing\n';
  const bytes = new TextEncoder().encode(text);
  const opened = await api.imports.open({
    file: { size: bytes.byteLength, arrayBuffer: async () => bytes.buffer },
    fileName: 'x.csv',
  });
  const token = opened.files[0]?.token ?? '';
  const { failed, counts } = await api.imports.preview({ token, target: { newAccountName: 'Bank' } });
  expect(counts).toMatchObject({ new: 1, failed: 3 });
  expect(failed.map(({ line, column }) => [line, column])).toEqual([
    [3, 'Date'],
    [4, 'Amount'],
    [5, 'Amount'],
  ]);
  expect(failed.every((row) => row.reason !== '' && row.raw !== '')).toBe(true);
  expect(await api.imports.commit({ token })).toMatchObject({ imported: 1, failed: 3 });
});
