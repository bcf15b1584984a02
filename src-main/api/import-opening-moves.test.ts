import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dumpRows, dumpSums, recomputeSums } from '../testing/dump.ts';
import { importFile, ofxOf, openFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';

const number = '4711001234';

const oldest = ofxOf({ number, rows: [[3, '-50.00', 'Baker']], closing: [5, '800.00'] });
const older = ofxOf({ number, rows: [[8, '200.00', 'Gift']], closing: [9, '1000.00'] });
const newer = ofxOf({ number, rows: [[12, '-100.00', 'Corner Shop']], closing: [15, '900.00'] });

const balanceOf = async ({ api }: TestApp): Promise<number | undefined> => (await api.accounts.list())[0]?.balance;

const openingOf = ({ session }: TestApp): unknown =>
  session.vault().sql("SELECT date, amount FROM transactions WHERE notes = 'Opening balance'").all();

const bring = async ({ api }: TestApp, text: string, fileName: string) => {
  const { preview, done } = await importFile(api, text, fileName);
  return { part: preview.parts[0], importId: done.imports[0]?.importId ?? 0 };
};

describe('an opening balance that older rows come before', () => {
  test('moves before them, so that the balance stays what the bank proved', async () => {
    const app = openApp();
    await bring(app, newer, 'newer.ofx');
    expect(openingOf(app)).toEqual([{ date: '2026-03-11', amount: 100_000 }]);
    const before = dumpRows(app.session.vault());
    const { part } = await bring(app, older, 'older.ofx');
    expect(part?.notices).toEqual([
      'Rows come in that the opening balance of 1000.00 INR holds already: it becomes 800.00 INR at the end of 2026-03-07, so that the balance after these rows stays what the bank proved.',
    ]);
    expect(part?.balance).toMatchObject({ stated: 100_000, expected: 100_000, difference: 0 });
    expect(openingOf(app)).toEqual([{ date: '2026-03-07', amount: 80_000 }]);
    expect(await balanceOf(app)).toBe(90_000);
    expect(await app.api.imports.history()).toMatchObject([{ left: 1 }, { left: 1 }]);
    const after = dumpRows(app.session.vault());
    await app.api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(before);
    await app.api.journal.redo();
    expect(dumpRows(app.session.vault())).toEqual(after);
    expect(dumpSums(app.session.vault())).toEqual(recomputeSums(app.session.vault()));
  });

  test('goes back when they are taken back, even where some were deleted', async () => {
    const app = openApp();
    const first = await bring(app, newer, 'newer.ofx');
    const { importId } = await bring(app, older, 'older.ofx');
    expect(await app.api.imports.undoPreview({ importId: first.importId })).toMatchObject({ changed: 0 });
    const [gift] = (await app.api.transactions.list({})).filter(({ payee }) => payee === 'Gift');
    await app.api.transactions.delete({ ids: [gift?.id ?? 0] });
    const before = dumpRows(app.session.vault());
    await app.api.imports.undo({ importId });
    expect(openingOf(app)).toEqual([{ date: '2026-03-11', amount: 100_000 }]);
    expect(await balanceOf(app)).toBe(90_000);
    await app.api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(before);
  });

  test('goes back by what the import took that stands, not by one that was undone before', async () => {
    const app = openApp();
    await bring(app, newer, 'newer.ofx');
    await bring(app, older, 'older.ofx');
    await app.api.journal.undo();
    const { importId } = await bring(app, older, 'older.ofx');
    await app.api.imports.undo({ importId });
    expect(openingOf(app)).toEqual([{ date: '2026-03-11', amount: 100_000 }]);
    expect(await balanceOf(app)).toBe(90_000);
  });

  test('stays with them when what came first is taken back, and goes with the last', async () => {
    const app = openApp();
    const first = await bring(app, newer, 'newer.ofx');
    const second = await bring(app, older, 'older.ofx');
    await app.api.imports.undo({ importId: first.importId });
    expect(await balanceOf(app)).toBe(100_000);
    await app.api.imports.undo({ importId: second.importId });
    expect(openingOf(app)).toEqual([]);
    expect(await balanceOf(app)).toBe(0);
  });

  test('is right whatever the order of the files, and of taking back all but the newest', async () => {
    const files = [oldest, older, newer] as const;
    const orders = fc.shuffledSubarray([0, 1, 2] as const, { minLength: 3 });
    const returns = fc.shuffledSubarray([0, 1] as const, { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(orders, returns, async (order, back) => {
        const app = openApp();
        const ids = new Map<number, number>();
        for (const at of order) ids.set(at, (await bring(app, files[at], `${at}.ofx`)).importId);
        expect(await balanceOf(app)).toBe(90_000);
        expect(openingOf(app)).toEqual([{ date: '2026-03-02', amount: 85_000 }]);
        if (order[0] !== 2) return;
        for (const at of back) {
          await app.api.imports.undo({ importId: ids.get(at) ?? 0 });
          expect(await balanceOf(app)).toBe(90_000);
        }
        expect(openingOf(app)).toEqual([{ date: '2026-03-11', amount: 100_000 }]);
        expect(dumpSums(app.session.vault())).toEqual(recomputeSums(app.session.vault()));
      }),
      { numRuns: 12 },
    );
  });

  test('is made where the account is proved to have begun with nothing', async () => {
    const app = openApp();
    await bring(app, ofxOf({ number, rows: [[12, '900.00', 'Salary']], closing: [15, '900.00'] }), 'newer.ofx');
    expect(openingOf(app)).toEqual([]);
    const { importId } = await bring(
      app,
      ofxOf({ number, rows: [[8, '200.00', 'Gift']], closing: [9, '0.00'] }),
      'older.ofx',
    );
    expect(openingOf(app)).toEqual([{ date: '2026-03-07', amount: -20_000 }]);
    expect(await balanceOf(app)).toBe(90_000);
    await app.api.imports.undo({ importId });
    expect(openingOf(app)).toEqual([]);
    expect(await balanceOf(app)).toBe(90_000);
  });

  test('is only spoken of where the user entered it', async () => {
    const app = openApp();
    const { id } = await app.api.accounts.create({
      name: 'Bank',
      openingBalance: 100_000,
      openingDate: '2026-03-11',
    });
    const { preview } = await importFile(app.api, older, 'older.ofx', { target: { accountId: id } });
    expect(preview.parts[0]?.notices).toContain(
      'Rows up to 2026-03-11 come before the opening balance of 1000.00 INR that you entered: where that holds them already, change it to 800.00 INR after the import.',
    );
    expect(openingOf(app)).toEqual([{ date: '2026-03-11', amount: 100_000 }]);
  });

  test('stays where it is reconciled', async () => {
    const app = openApp();
    await bring(app, newer, 'newer.ofx');
    await app.api.reconcile.mark({ accountId: 1, date: '2026-03-15', balance: 90_000 });
    const { part } = await bring(app, older, 'older.ofx');
    expect(part?.notices.join()).toContain('which is reconciled and stays as it is');
    expect(openingOf(app)).toEqual([{ date: '2026-03-11', amount: 100_000 }]);
  });

  test.each([
    ['that prove it too', [10, '1000.00'] as const],
    ['that prove nothing', undefined],
  ])('is counted once among parts of one file %s', async (_, closing) => {
    const app = openApp();
    const parts = ofxOf(
      { number, rows: [[12, '-100.00', 'Corner Shop']], closing: [15, '900.00'] },
      { number: '4711009999', rows: [[8, '200.00', 'Gift']], ...(closing ? { closing } : {}) },
    );
    const targets = { '0': { newAccountName: 'All' }, '1': { newAccountName: 'All' } };
    const { preview } = await importFile(app.api, parts, 'parts.ofx', { targets });
    expect(preview.parts[0]?.balance).toMatchObject({ difference: 0 });
    expect(openingOf(app)).toEqual([{ date: '2026-03-07', amount: 80_000 }]);
    expect(await balanceOf(app)).toBe(90_000);
  });
});

test('a bank’s own id “opening” is an id like any other', async () => {
  const app = openApp();
  const text = ofxOf({ number, rows: [[12, '-100.00', 'Corner Shop']] }).replace(/<FITID>[^<\n]+/u, '<FITID>opening');
  await bring(app, text, 'first.ofx');
  const token = await openFile(app.api, `${text}\n`, 'second.ofx');
  expect((await app.api.imports.preview({ token })).counts).toMatchObject({ new: 0, duplicates: 1 });
  expect(await app.api.imports.history()).toMatchObject([{ imported: 1, left: 1 }]);
});

test('amounts that nothing keeps exactly are told in words before they are imported', async () => {
  const { api } = openApp();
  const text =
    'Date,Description,Amount\n2026-03-01,Corner Shop,90071992547409.91\n2026-03-02,Book Shop,90071992547409.91\n';
  const token = await openFile(api, text, 'big.csv');
  await expect(api.imports.preview({ token })).rejects.toMatchObject({
    code: 'amount_too_large',
    message: expect.stringContaining('sum to more than Pecunia can keep exactly') as string,
  });
});
