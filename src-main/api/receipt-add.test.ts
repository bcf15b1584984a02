import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { madePart, openReceiptsApp, pictureNamed } from '../testing/receipts-app.ts';
import type { ReceiptsApp } from '../testing/receipts-app.ts';
import { addReceipts, receiptOnDisk } from './receipt-add.ts';

const BAKERY = { merchant: 'Corner Bakery', date: '2026-03-10', total: 1250, currency: 'INR' };

let app: ReceiptsApp;
beforeEach(() => {
  app = openReceiptsApp({
    'bakery.png': [BAKERY],
    'two.png': [BAKERY, { ...BAKERY, merchant: 'Kiosk', total: 300 }],
    'cat.png': [{ isReceipt: false }],
  });
});
afterEach(() => app.session.close());

const add = (name: string, file = pictureNamed(name)) => app.api.receipts.add({ file, fileName: name });

describe('adding a receipt', () => {
  test('keeps its picture, reads it and puts it up for review', async () => {
    const id = await app.scan('bakery.png');
    expect(await app.api.receipts.list({})).toMatchObject([
      {
        id,
        status: 'review',
        fileName: 'bakery.png',
        merchant: 'Corner Bakery',
        date: '2026-03-10',
        total: 1250,
        currency: 'INR',
        doubtful: [],
        transactionId: null,
        hasThumbnail: true,
      },
    ]);
    const { file, mime } = await app.api.receipts.picture({ id, size: 'original' });
    expect(mime).toBe('image/png');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(await pictureNamed('bakery.png').arrayBuffer()));
  });

  test('is one step that undo takes back and redo brings again', async () => {
    await app.scan('bakery.png');
    expect(await app.api.journal.next()).toMatchObject({ undo: 'Add receipt bakery.png' });
    await app.api.journal.undo();
    expect(await app.api.receipts.list({})).toEqual([]);
    await app.api.journal.redo();
    expect(await app.api.receipts.list({})).toMatchObject([{ status: 'review', merchant: 'Corner Bakery' }]);
  });

  test('knows the same bytes again, whatever the file is called', async () => {
    const id = await app.scan('bakery.png');
    expect(await add('copy.png', pictureNamed('bakery.png'))).toMatchObject({
      added: [],
      known: [{ receiptId: id, fileName: 'copy.png' }],
    });
  });

  test('takes a deleted one anew, with all receipts that were on it', async () => {
    await app.scan('two.png');
    const ids = (await app.api.receipts.list({})).map((row) => row.id);
    expect(await app.api.receipts.delete({ ids })).toMatchObject({ count: 2, label: 'Delete 2 receipts' });
    await app.scan('two.png');
    expect(await app.api.receipts.list({})).toMatchObject([{ merchant: 'Kiosk' }, { merchant: 'Corner Bakery' }]);
  });

  test('refuses what is no picture and what is too large, by name, before anything is kept', async () => {
    const { refused } = await add('notes.txt', new File(['Milk, eggs'], 'notes.txt'));
    expect(refused).toMatchObject([{ fileName: 'notes.txt', code: 'file_unreadable' }]);
    const nothing = await add('nothing.jpg', new File([], 'nothing.jpg'));
    expect(nothing.refused).toMatchObject([
      { code: 'file_unreadable', message: 'nothing.jpg is empty. Save, send or scan it again.' },
    ]);
    const large = await add('large.png', new File([new Uint8Array(31 * 1024 * 1024)], 'large.png'));
    expect(large.refused).toMatchObject([
      { code: 'file_too_large', message: expect.stringContaining('30 MB') as string },
    ]);
    expect(await app.api.receipts.list({})).toEqual([]);
    expect(await app.api.journal.next()).toMatchObject({ undo: null });
  });

  test('goes to no vault that was opened meanwhile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pecunia-receipts-'));
    try {
      const late = Promise.withResolvers<undefined>();
      const read = async (): Promise<Uint8Array> => {
        await late.promise;
        return new Uint8Array(await pictureNamed('bakery.png').arrayBuffer());
      };
      const adding = addReceipts(app.session, [{ fileName: 'bakery.png', read }]);
      await app.session.gate.run(() => app.session.open(join(folder, 'other.pecunia')));
      late.resolve(undefined);
      expect(await adding).toMatchObject({ added: [], refused: [{ code: 'vault_not_open' }] });
      expect(await app.api.receipts.list({})).toEqual([]);
      await app.session.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('refuses a folder and a large file on disk in words of receipts, before they are read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pecunia-receipts-'));
    try {
      const large = join(folder, 'large.png');
      writeFileSync(large, '');
      truncateSync(large, 2 ** 32);
      const { refused } = await addReceipts(app.session, [folder, large].map(receiptOnDisk));
      expect(refused).toMatchObject([
        { code: 'file_unreadable', message: expect.stringContaining('Choose a photo') as string },
        { code: 'file_too_large', message: expect.stringContaining('keeps receipts') as string },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('asks the system’s dialog where there is one', async () => {
    expect(await app.api.receipts.add({})).toEqual({ added: [], known: [], refused: [] });
  });
});

describe('what is found on a picture', () => {
  test('several receipts become several rows, the further ones by a step of their own', async () => {
    await app.scan('two.png');
    expect(await app.api.receipts.list({})).toHaveLength(2);
    expect(await app.api.journal.next()).toMatchObject({ undo: 'Add 1 more receipt on two.png' });
    await app.api.journal.undo();
    expect(await app.api.receipts.list({})).toMatchObject([{ merchant: 'Corner Bakery' }]);
  });

  test('all of them come back with what was deleted while it was read', async () => {
    await app.session.close();
    const wait = Promise.withResolvers<undefined>();
    const read = async () => {
      await wait.promise;
      return [BAKERY, { ...BAKERY, merchant: 'Kiosk' }].map(madePart);
    };
    app = openReceiptsApp({}, { host: { openReceiptReader: () => ({ read, close: () => {} }) } });
    const { added } = await add('two.png');
    await app.api.receipts.delete({ ids: added.map(({ receiptId }) => receiptId) });
    wait.resolve(undefined);
    await app.session.receipts.idle();
    await app.api.journal.undo();
    await app.session.receipts.idle();
    expect(await app.api.receipts.list({})).toMatchObject([{ merchant: 'Kiosk' }, { merchant: 'Corner Bakery' }]);
  });

  test('a picture without a receipt says so, and may be filled in by hand', async () => {
    const id = await app.scan('cat.png');
    expect(await app.api.receipts.list({ show: 'failed' })).toMatchObject([
      { status: 'failed', problem: expect.stringContaining('no receipt') as string },
    ]);
    await app.api.receipts.update({ id, patch: { date: '2026-03-09', total: 500 } });
    await app.api.receipts.confirm({ id });
    expect(await app.api.receipts.get({ id })).toMatchObject({ status: 'done', total: 500, problem: null });
  });
});
