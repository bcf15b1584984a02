import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { importFile, openFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';

let app: TestApp;
beforeEach(() => {
  app = openApp();
});
afterEach(() => app.session.close());

const DAYS = Array.from({ length: 60 }, (_, n) => `2026-0${1 + (n % 2)}-${String(1 + (n % 28)).padStart(2, '0')}`);

const HEADER = 'Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared';

const FILED = ['Zorbax Quill,,Groceries', 'Mimblor Frap,,Rent'];

/** An export of many rows that the user filed, so that the journal keeps them as one batch. */
const filed = [HEADER, ...DAYS.map((day, n) => `Bank,${day},${FILED[n % 2] ?? ''},-${10 + n}.00,0,Cleared`)].join('\n');

const bought = (...payees: readonly string[]): string =>
  ['Date,Description,Amount', ...payees.map((payee, n) => `2026-03-0${n + 1},${payee},-5${n}.25`)].join('\n');

const categoriesOf = async (...payees: readonly string[]): Promise<readonly (string | null)[]> => {
  const token = await openFile(app.api, bought(...payees), 'look.csv');
  await app.api.imports.preview({ token });
  const rows = await app.api.imports.rows({ token, offset: 0, limit: 50 });
  await app.api.imports.close({ token });
  return rows.map(({ category }) => category);
};

const payeeId = (name: string): number =>
  app.session.vault().sql('SELECT id FROM payees WHERE name = ?').pluck().get(name) as number;

describe('what changed since something was learned', () => {
  test('holds what an import brought that was taken back, so that no other payee inherits it', async () => {
    const { done } = await importFile(app.api, filed, 'export.csv');
    expect(await categoriesOf('Zorbax Quill')).toEqual(['Groceries']);
    await app.api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    await importFile(app.api, bought('Kretosh Wumbo'), 'other.csv');
    expect(payeeId('Kretosh Wumbo')).toBe(1);
    expect(await categoriesOf('Kretosh Wumbo', 'Zorbax Quill')).toEqual([null, null]);
  });

  test('holds what a payee brought along that became another', async () => {
    await importFile(app.api, filed, 'export.csv');
    await importFile(app.api, bought('Tarn Bolg'), 'other.csv');
    expect(await categoriesOf('Tarn Bolg')).toEqual([null]);
    // The one that has the name stays, and gets the sixty transactions of the other.
    await app.api.payees.merge({ ids: [payeeId('Zorbax Quill')], name: 'Tarn Bolg' });
    expect(await categoriesOf('Zorbax Quill', 'Tarn Bolg')).toEqual(['Groceries', 'Groceries']);
  });
});
