import { describe, expect, test } from 'vitest';

import { dumpRows, dumpSums, notesIndexed, recomputeSums } from '../testing/dump.ts';
import { importFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const csvOf = (rows: number, month = '01'): string =>
  [
    'Date,Description,Amount,Notes',
    ...Array.from(
      { length: rows },
      (_, n) =>
        `2026-${month}-${String((n % 28) + 1).padStart(2, '0')},Shop ${n},${n % 10 === 0 ? '' : '-'}${n + 1}.50,note ${n}`,
    ),
  ].join('\n');

const bank = { target: { newAccountName: 'Bank' } };

describe('taking an import back', () => {
  test('works for an older one, with newer changes after it, and leaves nothing of it', async () => {
    const { api, session } = openApp();
    const first = await importFile(api, csvOf(120), 'january.csv', bank);
    await importFile(api, csvOf(60, '02'), 'february.csv', bank);
    const [row] = await api.transactions.list({ to: '2026-01-31' });
    await api.transactions.update({ id: row?.id ?? 0, notes: 'changed' });
    const importId = first.done.imports[0]?.importId ?? 0;
    expect(await api.imports.undoPreview({ importId })).toEqual({ transactions: 120, changed: 1, reconciled: 0 });
    const before = dumpRows(session.vault());
    expect(await api.imports.undo({ importId })).toMatchObject({
      removed: 120,
      label: 'Take back the import of january.csv',
    });
    expect((await api.transactions.summary({})).count).toBe(60);
    expect(await api.imports.history()).toMatchObject([
      { fileName: 'february.csv', left: 60, undoneAt: null },
      { fileName: 'january.csv', left: 0, undoneAt: '2026-03-15T10:00:00.000Z' },
    ]);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
    expect(notesIndexed(session.vault()).indexed).toEqual(notesIndexed(session.vault()).wanted);
    const orphans =
      'SELECT count(*) FROM allocations a LEFT JOIN transactions t ON t.id = a.transaction_id WHERE t.id IS NULL';
    expect(session.vault().sql(orphans).pluck().get()).toBe(0);
    await api.journal.undo();
    expect(dumpRows(session.vault())).toEqual(before);
    await api.journal.redo();
    expect((await api.transactions.summary({})).count).toBe(60);
    expect(await api.journal.verify()).toMatchObject({ intact: true });
  });

  test('of very many rows leaves the vault’s indexes and triggers as they were', async () => {
    const { api, session } = openApp();
    const schema = (): unknown =>
      session.vault().raw.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();
    const before = schema();
    const { done } = await importFile(api, csvOf(6_000), 'big.csv', bank);
    expect(schema()).toEqual(before);
    await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    expect(schema()).toEqual(before);
    expect(session.vault().sql('SELECT count(*) FROM transactions').pluck().get()).toBe(0);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
    const changed = 'SELECT changed_rows FROM commands ORDER BY id DESC LIMIT 1';
    expect(session.vault().sql(changed).pluck().get()).toBeGreaterThan(6_000);
  });

  test('lets the same file bring everything again', async () => {
    const { api } = openApp();
    const text = csvOf(70);
    const { done } = await importFile(api, text, 'january.csv', bank);
    await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    const again = await importFile(api, text, 'january.csv', bank);
    expect(again.preview.importedBefore).toBeNull();
    expect(again.done).toMatchObject({ imported: 70, duplicates: 0 });
  });

  test('removes what the user deleted around, divided and moved', async () => {
    const { api, session } = openApp();
    const { done } = await importFile(api, csvOf(150), 'january.csv', bank);
    const rows = await api.transactions.list({ limit: 500 });
    await api.transactions.delete({ ids: rows.slice(40, 45).map(({ id }) => id) });
    const one = rows.find(({ amount }) => amount === -250);
    await api.transactions.split({ id: one?.id ?? 0, splits: [{ amount: -200 }, { amount: -50 }] });
    const { id } = await api.accounts.create({ name: 'Other' });
    await api.transactions.update({ id: rows[0]?.id ?? 0, accountId: id });
    expect((await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 })).removed).toBe(145);
    expect(session.vault().sql('SELECT count(*) FROM transactions').pluck().get()).toBe(0);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
  });

  test('leaves payees that other transactions have', async () => {
    const { api } = openApp();
    const { done } = await importFile(api, csvOf(3), 'january.csv', bank);
    await api.transactions.create({ accountId: 1, date: '2026-03-01', amount: -100, payee: 'Shop 1' });
    await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    expect((await api.transactions.payees({})).map(({ name }) => name)).toEqual(['Shop 1']);
  });

  test('is refused twice, and where rows are locked', async () => {
    const { api } = openApp();
    const { done } = await importFile(api, csvOf(3), 'january.csv', bank);
    const importId = done.imports[0]?.importId ?? 0;
    const [account] = await api.accounts.list();
    const locked = await api.reconcile.mark({ accountId: 1, date: '2026-01-31', balance: account?.balance ?? 0 });
    await expect(api.imports.undo({ importId })).rejects.toMatchObject({ code: 'reconciled' });
    await api.reconcile.unlock({ id: locked.id });
    await api.imports.undo({ importId });
    await expect(api.imports.undo({ importId })).rejects.toMatchObject({ code: 'nothing_to_undo' });
    await expect(api.imports.undo({ importId: 99 })).rejects.toMatchObject({ code: 'not_found' });
  });
});
