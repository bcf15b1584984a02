import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { importFile, openFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const CSV = 'Date,Description,Amount\n2026-03-25,Kiosk,-5.00\n';
const bank = { target: { newAccountName: 'Bank' } };

const file = (bytes: Uint8Array) => ({ size: bytes.byteLength, arrayBuffer: async () => new Uint8Array(bytes).buffer });

describe('the original', () => {
  test('stays in the vault, once, byte for byte', async () => {
    const { api, session } = openApp();
    const { done } = await importFile(api, CSV, 'march.csv', bank);
    const importId = done.imports[0]?.importId ?? 0;
    expect(await api.imports.history()).toMatchObject([{ hasFile: true }]);
    const original = await api.imports.original({ importId });
    expect(original.fileName).toBe('march.csv');
    expect(new TextDecoder().decode(await original.file.arrayBuffer())).toBe(CSV);
    await api.imports.undo({ importId });
    await importFile(api, CSV, 'copy of march.csv', bank);
    expect(session.vault().sql('SELECT count(*) FROM import_files').pluck().get()).toBe(1);
  });

  test('tells that a file was imported before, until that is taken back', async () => {
    const { api } = openApp();
    const { preview, done } = await importFile(api, CSV, 'march.csv', bank);
    expect(preview.importedBefore).toBeNull();
    const importId = done.imports[0]?.importId ?? 0;
    const again = await importFile(api, CSV, 'march.csv', bank);
    expect(again.preview.importedBefore).toEqual({ importId, at: '2026-03-15T10:00:00.000Z' });
    expect(again.done).toMatchObject({ commandId: null, imports: [], accountIds: [1] });
    await api.journal.undo();
    expect((await importFile(api, CSV, 'march.csv', bank)).preview.importedBefore).toBeNull();
  });

  test('of another file with nothing new is recorded as well', async () => {
    const { api } = openApp();
    await importFile(api, CSV, 'march.csv', bank);
    const { done } = await importFile(api, CSV.replace('Kiosk,-5.00', 'Kiosk,-5.0'), 'march-2.csv', bank);
    expect(done).toMatchObject({ imported: 0, duplicates: 1, imports: [] });
    expect(await api.imports.history()).toMatchObject([{ fileName: 'march-2.csv', imported: 0, duplicates: 1 }, {}]);
  });
});

describe('open files', () => {
  test('of an archive lie open one by one, and what cannot be opened is told', async () => {
    const { api } = openApp();
    const zip = zipSync({
      'a/march.csv': strToU8(CSV),
      'april.csv': strToU8(CSV),
      'more.zip': zipSync({ 'x.csv': strToU8(CSV) }),
    });
    const { files, refused } = await api.imports.open({ file: file(zip), fileName: 'bank.zip' });
    expect(files.map(({ fileName }) => fileName).toSorted()).toEqual(['april.csv', 'march.csv']);
    expect(refused).toMatchObject([{ fileName: 'more.zip', code: 'file_unreadable' }]);
    expect(await api.imports.openFiles()).toEqual(files);
    await api.imports.close({ token: files[0]?.token ?? '' });
    expect(await api.imports.openFiles()).toEqual(files.slice(1));
  });

  test('are opened also where they cannot be read, which the preview tells', async () => {
    const { api } = openApp();
    const token = await openFile(api, '%PDF-1.7 and so on', 'statement.pdf');
    await expect(api.imports.preview({ token })).rejects.toMatchObject({ code: 'file_unreadable' });
    expect(await api.imports.openFiles()).toHaveLength(1);
  });

  test('are forty at most, and none gives way to another', async () => {
    const { api } = openApp();
    const many = Object.fromEntries(Array.from({ length: 43 }, (_, n) => [`${n}.csv`, strToU8(`${CSV}${n}`)]));
    const { files, refused } = await api.imports.open({ file: file(zipSync(many)), fileName: 'bank.zip' });
    expect([files.length, refused.length]).toEqual([40, 3]);
    expect(refused[0]).toMatchObject({ code: 'in_use' });
  });
});

test('what is written by half is not written at all', async () => {
  const { api, session } = openApp();
  const token = await openFile(api, CSV, 'march.csv');
  await api.imports.preview({ token, ...bank });
  // The vault fails in the middle, after the account and the record of the import.
  session
    .vault()
    .raw.exec(`CREATE TRIGGER full BEFORE INSERT ON transactions BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
  await expect(api.imports.commit({ token })).rejects.toThrow();
  session.vault().raw.exec('DROP TRIGGER full');
  for (const table of ['accounts', 'imports', 'import_files', 'transactions', 'changes'])
    expect(session.vault().raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  expect(await api.imports.commit({ token })).toMatchObject({ imported: 1 });
});
