import { afterEach, expect, test } from 'vitest';

import { clearForgottenFiles } from '../database/receipt-clearing.ts';
import { openReceiptsApp } from '../testing/receipts-app.ts';

const SHOP = { merchant: 'Shop', date: '2026-03-10', total: 100 };

const app = openReceiptsApp({ 'kept.png': [SHOP], 'gone.png': [SHOP], 'undone.png': [SHOP] });
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
