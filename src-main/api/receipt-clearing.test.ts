import { afterEach, beforeEach, expect, test } from 'vitest';

import { clearForgottenFiles } from '../database/receipt-clearing.ts';
import { openReceiptsApp } from '../testing/receipts-app.ts';
import type { ReceiptsApp } from '../testing/receipts-app.ts';

const SHOP = { merchant: 'Shop', date: '2026-03-10', total: 100 };

let app: ReceiptsApp;
beforeEach(() => {
  app = openReceiptsApp({ 'kept.png': [SHOP], 'gone.png': [SHOP], 'undone.png': [SHOP], 'next.png': [SHOP] });
});
afterEach(() => app.session.close());

test('pictures of deleted receipts are kept for an undo, and cleared long after', async () => {
  await app.scan('kept.png');
  const id = await app.scan('gone.png');
  await app.scan('undone.png');
  await app.api.journal.undo();
  await app.api.receipts.delete({ ids: [id] });
  expect(clearForgottenFiles(app.session.vault(), '2026-06-13')).toBe(0);
  expect(clearForgottenFiles(app.session.vault(), '2026-06-14')).toBe(2);
  expect(await app.api.receipts.list({})).toMatchObject([{ fileName: 'kept.png', status: 'review' }]);
  await app.api.journal.undo();
  expect(await app.api.receipts.list({ show: 'failed' })).toMatchObject([
    { id, problem: 'The picture of this receipt is not in the vault any more.' },
  ]);
  expect(await app.api.receipts.get({ id })).toMatchObject({ status: 'failed', fields: { total: { value: null } } });
  await expect(app.api.receipts.picture({ id, size: 'thumbnail' })).rejects.toMatchObject({ code: 'not_found' });
});

test('a picture that was cleared leaves its number to no other, and comes back when it is added again', async () => {
  const id = await app.scan('gone.png');
  await app.api.receipts.delete({ ids: [id] });
  expect(clearForgottenFiles(app.session.vault(), '2026-06-14')).toBe(1);
  expect(clearForgottenFiles(app.session.vault(), '2026-06-14')).toBe(0);
  await app.scan('next.png');
  await app.api.journal.undo();
  await app.api.journal.undo();
  await expect(app.api.receipts.picture({ id, size: 'original' })).rejects.toMatchObject({ code: 'not_found' });
  await app.api.journal.redo();
  const again = await app.scan('gone.png');
  expect(await app.api.receipts.get({ id: again })).toMatchObject({ status: 'review', fileName: 'gone.png' });
  const { file } = await app.api.receipts.picture({ id: again, size: 'original' });
  expect(file.size).toBeGreaterThan(0);
});

test('an undo long after keeps the picture as new', async () => {
  const id = await app.scan('gone.png');
  await app.api.receipts.delete({ ids: [id] });
  app.session.vault().sql(`UPDATE commands SET at = '2025-01-01T00:00:00.000Z'`).run();
  await app.api.journal.undo();
  await app.api.journal.redo();
  expect(clearForgottenFiles(app.session.vault(), '2026-03-16')).toBe(0);
});

test('a receipt that undo brought back without its picture gets it when it is added again', async () => {
  const id = await app.scan('gone.png');
  await app.api.receipts.delete({ ids: [id] });
  expect(clearForgottenFiles(app.session.vault(), '2026-06-14')).toBe(1);
  await app.api.journal.undo();
  expect(await app.scan('gone.png')).toBe(id);
  expect(await app.api.receipts.list({})).toMatchObject([{ id, status: 'review', fileName: 'gone.png' }]);
});
