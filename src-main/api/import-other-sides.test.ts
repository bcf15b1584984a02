import { beforeEach, describe, expect, test } from 'vitest';

import { dumpRows, dumpSums, recomputeSums } from '../testing/dump.ts';
import { importFile, ofxOf } from '../testing/import-text.ts';
import { draftRule, openRulesApp } from '../testing/rules-app.ts';
import type { RulesApp } from '../testing/rules-app.ts';

let app: RulesApp;
beforeEach(async () => {
  app = await openRulesApp();
  const conditions = [{ field: 'payee' as const, match: 'contains' as const, value: 'ATM' }];
  await app.api.rules.create(draftRule([{ kind: 'transfer', accountId: app.cash }], { conditions }));
});

const WITHDRAWAL = ofxOf({
  number: '4711001234',
  rows: [
    [5, '-50.00', 'ATM Corner'],
    [6, '-3.00', 'Kiosk'],
  ],
});

const importIt = (content = WITHDRAWAL) =>
  importFile(app.api, content, 'march.ofx', { target: { accountId: app.bank } });

const onCash = () => app.api.transactions.list({ accountId: app.cash });

const hasTrueSums = (): void => {
  const vault = app.session.vault();
  expect(dumpSums(vault)).toEqual(recomputeSums(vault));
};

describe('a rule’s transfer whose other side is not there', () => {
  test('gets it on an account that is kept by hand, as the preview says', async () => {
    const { preview, rows, done } = await importIt();
    expect(preview.parts[0]?.notices).toEqual([
      'One transfer gets its other side in “Cash”, where you enter what moves.',
    ]);
    expect(rows[0]).toMatchObject({ transferTo: 'Cash', category: null, reason: 'Transfer to “Cash”' });
    expect(done).toMatchObject({ imported: 2 });
    const [made, ...others] = await onCash();
    expect(others).toEqual([]);
    expect(made).toMatchObject({ date: '2026-03-05', amount: 5_000, payee: 'ATM Corner', transferAccountId: app.bank });
    expect(await app.api.buckets.list()).toMatchObject({ income: 0, expenses: 300 });
    hasTrueSums();
    expect((await importIt()).done).toMatchObject({ imported: 0, duplicates: 2 });
    expect(await onCash()).toHaveLength(1);
  });

  test('both ways, an income that comes from there counts nowhere', async () => {
    await importIt(ofxOf({ number: '4711001234', rows: [[5, '80.00', 'ATM deposit']] }));
    expect(await onCash()).toMatchObject([{ amount: -8_000 }]);
    expect(await app.api.buckets.list()).toMatchObject({ income: 0, unallocated: 0 });
    hasTrueSums();
  });

  test('goes with the import and comes back with it', async () => {
    const before = await app.api.buckets.list();
    const { done } = await importIt();
    const after = dumpRows(app.session.vault());
    const importId = done.imports[0]?.importId ?? 0;
    expect(await app.api.imports.undoPreview({ importId })).toMatchObject({ transactions: 2, reconciled: 0 });
    expect(await app.api.imports.undo({ importId })).toMatchObject({ removed: 2 });
    expect(await app.api.transactions.list({})).toEqual([]);
    expect(await app.api.buckets.list()).toEqual(before);
    hasTrueSums();
    await app.api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(after);
  });

  test('keeps the import while it is reconciled', async () => {
    const { done } = await importIt();
    await app.api.reconcile.mark({ accountId: app.cash, date: '2026-03-10', balance: 5_000 });
    const importId = done.imports[0]?.importId ?? 0;
    await expect(app.api.imports.undo({ importId })).rejects.toMatchObject({ code: 'reconciled' });
  });

  test('stays missing where it may not be entered: reconciled, delivered by a bank, told in the same file', async () => {
    await app.api.reconcile.mark({ accountId: app.cash, date: '2026-03-05', balance: 0 });
    expect((await importIt()).preview.parts[0]?.notices).toEqual([]);
    expect(await onCash()).toEqual([]);
    const other = await openRulesApp();
    const conditions = [{ field: 'payee' as const, match: 'contains' as const, value: 'ATM' }];
    await other.api.rules.create(draftRule([{ kind: 'transfer', accountId: other.cash }], { conditions }));
    const both = ofxOf(
      { number: '4711001234', rows: [[5, '-50.00', 'ATM Corner']] },
      { number: '4711005678', rows: [[5, '-1.00', 'Kiosk']] },
    );
    const targets = { '0': { accountId: other.bank }, '1': { accountId: other.cash } };
    await importFile(other.api, both, 'both.ofx', { targets });
    expect(await other.api.transactions.list({ accountId: other.cash })).toHaveLength(1);
    expect((await other.api.transactions.list({})).every(({ transferId }) => transferId === null)).toBe(true);
  });

  test('is linked, not made, where it was entered already', async () => {
    await app.add('', 5_000, { accountId: app.cash, date: '2026-03-04' });
    await importIt();
    expect(await onCash()).toMatchObject([{ date: '2026-03-04', transferAccountId: app.bank }]);
    hasTrueSums();
  });
});
