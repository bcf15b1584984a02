import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { setInbox } from './inbox.ts';

const CSV = 'Date,Description,Amount\n2026-03-25,Kiosk,-5.00\n';

let top = '';
let folder = '';
let app: TestApp;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'pecunia-inbox-'));
  folder = join(top, 'inbox');
  mkdirSync(folder);
  app = openApp();
});
afterEach(async () => {
  await app.session.close();
  rmSync(top, { recursive: true, force: true });
});

const LONG_AGO = new Date('2026-03-01T00:00:00Z');

const put = (name: string, content: string | Uint8Array = CSV): void => {
  writeFileSync(join(folder, name), content);
  utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
};

const names = async (): Promise<readonly string[]> =>
  ((await app.api.imports.inbox())?.files ?? []).map(({ fileName }) => fileName).toSorted();

const take = async (fileName: string): Promise<void> => {
  const { files } = await app.api.imports.openFromInbox({ fileName });
  for (const { token } of files) {
    await app.api.imports.preview({ token, target: { newAccountName: 'Bank' } });
    await app.api.imports.commit({ token });
  }
};

describe('the inbox folder', () => {
  test('is off at first, and chosen in the desktop app', async () => {
    expect(await app.api.imports.inbox()).toBeNull();
    await expect(app.api.imports.chooseInbox()).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(app.api.imports.openFromInbox({ fileName: 'a.csv' })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('shows what was not imported yet, by content', async () => {
    await setInbox(app.session, folder);
    put('march.csv');
    put('same under another name.csv');
    put('.hidden.csv');
    put('download.csv.crdownload');
    put('empty.csv', '');
    mkdirSync(join(folder, 'old'));
    expect(await names()).toEqual(['march.csv', 'same under another name.csv']);
    await take('march.csv');
    expect(await names()).toEqual([]);
    await app.api.journal.undo();
    expect(await names()).toHaveLength(2);
  });

  test('leaves out what is no bank’s file, whatever it is called', async () => {
    await setInbox(app.session, folder);
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    put('holiday.csv', picture);
    put('invoice.pdf', '%PDF-1.7\n');
    put('notes.txt', 'Milk, eggs\nBread\n');
    put('holiday.zip', zipSync({ 'a.jpg': picture }));
    put('letters.zip', zipSync({ 'a.txt': strToU8('Dear Ann,\n\nHello.\n') }));
    put('statement.pdf', CSV);
    put('broken.zip', zipSync({ 'a.csv': strToU8(CSV) }).subarray(0, 60));
    expect(await names()).toEqual(['broken.zip', 'statement.pdf']);
  });

  test('shows an archive until all of its files are imported', async () => {
    await setInbox(app.session, folder);
    put('bank-data', zipSync({ 'a.csv': strToU8(CSV), 'b.csv': strToU8(CSV.replace('Kiosk', 'Baker')) }));
    expect(await names()).toEqual(['bank-data']);
    await take('bank-data');
    expect(await names()).toEqual([]);
  });

  test('leads nowhere else: no links, no paths', async () => {
    await setInbox(app.session, folder);
    writeFileSync(join(top, 'secret.csv'), CSV);
    symlinkSync(join(top, 'secret.csv'), join(folder, 'link.csv'));
    expect(await names()).toEqual([]);
    for (const fileName of ['link.csv', '../secret.csv', '..\\secret.csv', join(top, 'secret.csv'), '.', '..'])
      await expect(app.api.imports.openFromInbox({ fileName })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('waits for a file that is still being written', async () => {
    await setInbox(app.session, folder);
    writeFileSync(join(folder, 'growing.csv'), CSV);
    expect(await names()).toEqual([]);
  });

  test('is no path that a page may set, but can be switched off there', async () => {
    await expect(app.api.settings.set({ inboxFolder: top })).rejects.toMatchObject({ code: 'invalid_input' });
    await setInbox(app.session, folder);
    await app.api.settings.set({ inboxFolder: null });
    expect(await app.api.imports.inbox()).toBeNull();
  });

  test('that is gone says so', async () => {
    await setInbox(app.session, folder);
    rmSync(folder, { recursive: true });
    expect(await app.api.imports.inbox()).toMatchObject({
      folder,
      files: [],
      problem: expect.stringContaining('is not there') as string,
    });
    await expect(setInbox(app.session, folder)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('announces a new file', async () => {
    await setInbox(app.session, folder);
    await app.api.imports.inbox();
    const stop = new AbortController();
    const changes = await app.api.app.changes(undefined, { signal: stop.signal });
    const next = changes.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    put('march.csv');
    expect((await next).value).toEqual({ rooms: ['imports'] });
    stop.abort();
  });
});
