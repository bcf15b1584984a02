import { describe, expect, test } from 'vitest';

import { importFile, ofxOf, openFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const march = {
  number: '4711001234',
  rows: [
    [2, '-100.00', 'Corner Shop'],
    [3, '2500.00', 'ACME Salary'],
  ],
  closing: [10, '3400.00'],
} as const;

const later = {
  ...march,
  rows: [
    [12, '-50.00', 'Book Shop'],
    [14, '-25.00', 'Kiosk'],
  ],
  closing: [20, '3325.00'],
} as const;

const firstPart = async (api: ReturnType<typeof openApp>['api'], text: string) => {
  const token = await openFile(api, text, 'march.ofx');
  return (await api.imports.preview({ token })).parts[0];
};

describe('the bank’s balances', () => {
  test('give a new account its opening balance, so that the check comes out even', async () => {
    const { api } = openApp();
    const { preview } = await importFile(api, ofxOf(march), 'march.ofx');
    expect(preview.parts[0]).toMatchObject({
      balance: { date: '2026-03-10', stated: 340_000, expected: 340_000, difference: 0, first: null },
    });
    expect(preview.parts[0]?.notices.join()).toContain('held 1000.00 INR at the end of 2026-03-01');
    expect(await api.accounts.list()).toMatchObject([{ balance: 340_000, transactionCount: 3 }]);
    expect(await api.imports.history()).toMatchObject([{ imported: 2, left: 2 }]);
  });

  test('give one opening balance to an account that two parts go to', async () => {
    const { api } = openApp();
    const twin = { ...march, number: '4711009999' };
    const targets = { '0': { newAccountName: 'All' }, '1': { newAccountName: 'All' } };
    const { preview } = await importFile(api, ofxOf(march, twin), 'twins.ofx', { targets });
    expect(preview.parts.map(({ account, notices }) => [account.name, notices.length])).toEqual([
      ['All', 1],
      ['All', 0],
    ]);
    expect(await api.accounts.list()).toMatchObject([{ name: 'All', balance: 100_000 + 2 * 240_000 }]);
  });

  test('go on from file to file', async () => {
    const { api } = openApp();
    await importFile(api, ofxOf(march), 'march.ofx');
    expect((await firstPart(api, ofxOf(later)))?.balance).toMatchObject({ expected: 332_500, difference: 0 });
  });

  test('show where a missing row was first felt', async () => {
    const { api } = openApp();
    await importFile(api, ofxOf(march), 'march.ofx');
    const rows = await api.transactions.list({});
    await importFile(api, ofxOf(later), 'later.ofx');
    await api.transactions.delete({ ids: [rows.find(({ payee }) => payee === 'Corner Shop')?.id ?? 0] });
    const last = { ...later, rows: [[22, '-1.00', 'Kiosk']], closing: [25, '3324.00'] } as const;
    expect((await firstPart(api, ofxOf(last)))?.balance).toMatchObject({
      difference: -10_000,
      first: { after: null, by: '2026-03-10', difference: -10_000 },
    });
  });

  test('show the difference that a row left out makes', async () => {
    const { api } = openApp();
    await importFile(api, ofxOf(march), 'march.ofx');
    const token = await openFile(api, ofxOf(later), 'later.ofx');
    const { parts } = await api.imports.preview({ token, leftOut: [0] });
    expect(parts[0]?.balance).toMatchObject({
      difference: -5_000,
      first: { after: '2026-03-10', by: '2026-03-20', difference: -5_000 },
    });
  });

  test('are forgotten with the import that brought them', async () => {
    const { api, session } = openApp();
    const { done } = await importFile(api, ofxOf(march), 'march.ofx');
    const stated = (): unknown => session.vault().sql('SELECT count(*) FROM stated_balances').pluck().get();
    expect(stated()).toBe(1);
    await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    expect(stated()).toBe(0);
    expect(await api.accounts.list()).toMatchObject([{ balance: 0, transactionCount: 0 }]);
    const again = await importFile(api, ofxOf(march), 'march.ofx');
    expect(again.preview.parts[0]?.balance?.difference).toBe(0);
    expect(await api.accounts.list()).toMatchObject([{ balance: 340_000 }]);
  });

  test('that were proved are not changed without a word', async () => {
    const { api } = openApp();
    const { done } = await importFile(api, ofxOf(march), 'march.ofx');
    await api.reconcile.mark({ accountId: done.imports[0]?.accountId ?? 0, date: '2026-03-12', balance: 340_000 });
    const noticesOf = async (rows: readonly (readonly [number, string, string])[]) =>
      (await firstPart(api, ofxOf({ ...march, rows })))?.notices;
    expect(await noticesOf(march.rows)).toEqual([]);
    expect(await noticesOf([[13, '-50.00', 'Book Shop']])).toEqual([]);
    expect(await noticesOf(later.rows)).toEqual([
      'One row lies in time that is reconciled up to 2026-03-12: it changes a balance that was proved.',
    ]);
    expect(await noticesOf([...later.rows, [1, '-1.00', 'Kiosk']])).toEqual([
      'Rows up to 2026-03-01 come before the opening balance of 1000.00 INR, which is reconciled and stays as it is: the account’s balance changes by -1.00 INR. Unlock that reconciliation first to have the opening balance follow.',
      '2 rows lie in time that is reconciled up to 2026-03-12: they change a balance that was proved.',
    ]);
  });

  test('of nothing say nothing about what there was before', async () => {
    const { api } = openApp();
    const part = await firstPart(api, ofxOf({ ...march, closing: [10, '0.00'] }));
    expect(part?.notices).toEqual([]);
    expect(part?.balance).toMatchObject({ expected: 240_000, difference: -240_000 });
  });
});
