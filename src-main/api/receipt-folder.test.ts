import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { clearForgottenFiles } from '../database/receipt-clearing.ts';
import { openReceiptsApp, pictureNamed } from '../testing/receipts-app.ts';
import type { ReceiptsApp } from '../testing/receipts-app.ts';
import { setReceiptFolder } from './receipt-folder.ts';
import type { Dialogs } from './session.ts';

let top = '';
let folder = '';
let app: ReceiptsApp;

const dialogs: Dialogs = {
  openBankFiles: () => Promise.resolve([]),
  openReceipts: () => Promise.resolve([join(folder, 'a.png'), join(folder, 'gone.png')]),
  chooseFolder: () => Promise.resolve(existsSync(folder) ? folder : null),
  openVault: () => Promise.resolve(null),
  saveVault: () => Promise.resolve(null),
};

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'pecunia-receipts-'));
  folder = join(top, 'receipts');
  mkdirSync(folder);
  app = openReceiptsApp({ 'a.png': [{ merchant: 'Shop', total: 100 }] }, { host: { dialogs } });
});
afterEach(async () => {
  await app.session.close();
  rmSync(top, { recursive: true, force: true });
});

const LONG_AGO = new Date('2026-03-01T00:00:00Z');

const put = async (name: string, content?: string): Promise<void> => {
  const path = join(folder, name);
  writeFileSync(path, content ?? new Uint8Array(await pictureNamed(name).arrayBuffer()));
  utimesSync(path, LONG_AGO, LONG_AGO);
};

const names = async (): Promise<readonly string[]> => {
  await app.session.receiptFolder.idle();
  return (await app.api.receipts.list({})).map(({ fileName }) => fileName).toSorted();
};

describe('the folder of receipts', () => {
  test('is off at first; its pictures are added by themselves once it is chosen', async () => {
    expect(await app.api.receipts.folder()).toBeNull();
    await put('a.png');
    await put('notes.txt', 'Milk, eggs');
    await put('.hidden.png');
    expect(await app.api.receipts.chooseFolder()).toMatchObject({ folder, label: 'Choose the folder of receipts' });
    expect(await names()).toEqual(['a.png']);
    expect(await app.api.receipts.folder()).toEqual({ folder, problem: null });
    await app.session.receipts.idle();
    expect(await app.api.receipts.list({})).toMatchObject([{ merchant: 'Shop' }]);
  });

  test('brings what comes into it later', async () => {
    await setReceiptFolder(app.session, folder);
    expect(await names()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await put('a.png');
    await vi.waitFor(async () => expect(await names()).toEqual(['a.png']), 5_000);
  });

  test('never brings back what was deleted or undone, nor follows links', async () => {
    writeFileSync(join(top, 'secret.png'), new Uint8Array(await pictureNamed('secret').arrayBuffer()));
    symlinkSync(join(top, 'secret.png'), join(folder, 'link.png'));
    await put('a.png');
    await setReceiptFolder(app.session, folder);
    expect(await names()).toEqual(['a.png']);
    await app.api.receipts.delete({ ids: (await app.api.receipts.list({})).map(({ id }) => id) });
    await app.api.settings.set({ receiptsFolder: null });
    expect(await app.api.receipts.folder()).toBeNull();
    await setReceiptFolder(app.session, folder);
    expect(await names()).toEqual([]);
  });

  test('does not bring back what was deleted so long ago that its picture is cleared', async () => {
    await put('a.png');
    await setReceiptFolder(app.session, folder);
    expect(await names()).toEqual(['a.png']);
    await app.api.receipts.delete({ ids: (await app.api.receipts.list({})).map(({ id }) => id) });
    expect(clearForgottenFiles(app.session.vault(), '2026-07-01')).toBe(1);
    await app.api.settings.set({ receiptsFolder: null });
    await setReceiptFolder(app.session, folder);
    expect(await names()).toEqual([]);
  });

  test('brings the others where one goes while it is looked through', async () => {
    for (const name of ['a.png', 'b.png', 'c.png']) await put(name);
    let steps = 0;
    const now = (): string => {
      steps += 1;
      // The first step chooses the folder, the second adds what lies there longest.
      if (steps === 2) rmSync(join(folder, 'b.png'));
      return '2026-03-15T10:00:00.000Z';
    };
    await app.session.close();
    app = openReceiptsApp({}, { host: { now } });
    steps = 0;
    await setReceiptFolder(app.session, folder);
    expect(await names()).toEqual(['a.png', 'c.png']);
  });

  test('is no path that a page may set', async () => {
    await expect(app.api.settings.set({ receiptsFolder: top })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('that is gone says so', async () => {
    await setReceiptFolder(app.session, folder);
    rmSync(folder, { recursive: true });
    expect(await app.api.receipts.folder()).toMatchObject({ problem: expect.stringContaining('not there') as string });
    await expect(setReceiptFolder(app.session, folder)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await app.api.receipts.chooseFolder()).toBeNull();
  });
});

test('files chosen in the dialog are added, and one that is gone keeps none back', async () => {
  await put('a.png');
  expect(await app.api.receipts.add({})).toMatchObject({
    added: [{ fileName: 'a.png' }],
    refused: [{ fileName: 'gone.png', code: 'file_unreadable' }],
  });
});
