import { describe, expect, test } from 'vitest';

import { runCommand } from '../database/run-command.ts';
import type { ExportOf, Reading, ReadRow } from '../imports/reading.ts';
import { dumpSums, recomputeSums } from '../testing/dump.ts';
import { importFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { commitImport } from './import-commit.ts';
import { planImport } from './import-plan.ts';
import { previewOf } from './import-preview.ts';
import { targetsOf } from './import-target.ts';

const row = (amount: number, bankCategory: string | null, more: Partial<ReadRow> = {}): ReadRow => ({
  line: 2,
  date: '2026-03-05',
  amount,
  payeeText: `Payee ${amount}`,
  notes: '',
  bankId: null,
  bankCategory,
  currency: null,
  raw: '',
  ...more,
});

const readingOf = (rows: readonly ReadRow[], exportOf: ExportOf | null): Reading => ({
  format: 'csv',
  exportOf,
  encoding: 'utf-8',
  questions: [],
  decisions: [],
  notices: [],
  statements: [{ account: { number: null, name: 'Budget', type: null }, currency: 'INR', rows, balances: [] }],
  failed: [],
  skipped: [],
});

/** Imports what a reader found, without a file around it. */
const importReading = ({ session }: TestApp, reading: Reading) => {
  const vault = session.vault();
  const targets = targetsOf(vault, { targets: {} }, { fileName: 'export.csv', sha256: 'x', ...reading });
  const plan = planImport(vault, reading, targets, { leftOut: [], categories: {} });
  const given = { reading, targets, plan, openings: [null] };
  const preview = previewOf(vault, { ...given, token: '', revision: '', fileName: 'export.csv', importedBefore: null });
  const file = { sha256: 'x', fileName: 'export.csv', bytes: 0, content: Buffer.alloc(0) };
  const head = { name: 'test', label: '', member: 'owner', at: session.host.now() };
  const order = { ...given, file, answers: {}, isKnown: false };
  return { preview, done: runCommand(vault, head, (writer) => commitImport(writer, order)).result };
};

describe('an export of another app', () => {
  const ROWS = [
    row(-1_000, 'Dining'),
    row(-2_000, 'dining'),
    row(500, 'Side job', { tags: ['me'] }),
    row(-300, 'Groceries'),
    row(-900, null, {
      splits: [
        { amount: -400, category: 'Dining', notes: '' },
        { amount: -500, category: 'Hobby', notes: 'Yarn' },
      ],
    }),
  ];

  test('finds a category within another by its last part and makes new ones under their whole name', () => {
    const app = openApp();
    const rows = [row(-1_000, 'Food:Groceries'), row(-2_000, 'Auto:Snow chains'), row(-3_000, 'Van:Snow chains')];
    const { preview, done } = importReading(app, readingOf(rows, 'quicken'));
    expect(preview.notices).toEqual([
      '2 categories of your Quicken export are made anew: Auto:Snow chains, Van:Snow chains.',
    ]);
    expect(done).toMatchObject({ imported: 3, uncategorized: 0 });
  });

  test('brings its categories, those that are new made for it', async () => {
    const app = openApp();
    const { preview, done } = importReading(app, readingOf(ROWS, 'ynab'));
    expect(preview.notices).toEqual(['3 categories of your YNAB export are made anew: Dining, Side job, Hobby.']);
    expect(done).toMatchObject({ imported: 5, uncategorized: 0 });
    const categories = await app.api.categories.list();
    const kinds = new Map(categories.map(({ name, kind, id }) => [name, { kind, id }]));
    expect([kinds.get('Dining')?.kind, kinds.get('Side job')?.kind]).toEqual(['expense', 'income']);
    const rows = await app.api.transactions.list({});
    const filed = rows.filter(({ categoryId }) => categoryId === kinds.get('Dining')?.id);
    expect(filed.map(({ amount, categoryReason }) => [amount, categoryReason])).toEqual(
      expect.arrayContaining([
        [-1_000, ''],
        [-2_000, ''],
      ]),
    );
    expect(rows.find(({ amount }) => amount === 500)?.tags).toEqual(['me']);
    expect(rows.find(({ amount }) => amount === -900)?.splits).toMatchObject([
      { categoryId: kinds.get('Dining')?.id },
      { categoryId: kinds.get('Hobby')?.id, notes: 'Yarn' },
    ]);
    expect(dumpSums(app.session.vault())).toEqual(recomputeSums(app.session.vault()));
  });

  test('makes categories under names as long as the vault keeps, one for those that are the same so far', async () => {
    const app = openApp();
    const long = 'Long name '.repeat(12).trim();
    const rows = [row(-1, `${long}, one`), row(-2, `${long.toUpperCase()}, two`), row(-3, `${'x'.repeat(119)}😀`)];
    const { preview, done } = importReading(app, readingOf(rows, 'ynab'));
    const names = [`${long},`, 'x'.repeat(119)];
    expect(preview.notices).toEqual([`2 categories of your YNAB export are made anew: ${names.join(', ')}.`]);
    expect(done).toMatchObject({ imported: 3, uncategorized: 0 });
    expect((await app.api.categories.list()).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    const again = importReading(app, readingOf([row(-4, `${long}, three`)], 'ynab'));
    expect(again.preview.notices).toEqual([]);
    expect(again.done).toMatchObject({ imported: 1, uncategorized: 0 });
  });

  test('of a bank makes no category', async () => {
    const app = openApp();
    const before = await app.api.categories.list();
    const { preview, done } = importReading(app, readingOf(ROWS, null));
    expect(preview.notices).toEqual([]);
    expect(done.imported).toBe(5);
    expect((await app.api.categories.list()).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  });

  test('whose parts do not sum to a row leaves the row whole', async () => {
    const app = openApp();
    const splits = [
      { amount: -400, category: 'Dining', notes: '' },
      { amount: -400, category: 'Hobby', notes: '' },
    ];
    importReading(app, readingOf([row(-900, 'Dining', { splits })], 'ynab'));
    expect(await app.api.transactions.list({})).toMatchObject([{ amount: -900, splits: [] }]);
  });
});

describe('the user’s rules', () => {
  const CSV =
    'Date,Description,Amount\n2026-03-24,Zorblatt,-10.00\n2026-03-25,Quux Market,-9.99\n2026-03-26,Move over,-300.00\n';

  test('choose bucket, tags, parts and transfers of what is imported', async () => {
    const { api, session } = openApp();
    const { buckets } = await api.buckets.list();
    const bucketId = buckets[2]?.id ?? 0;
    const ids = new Map((await api.categories.list()).map(({ name, id }) => [name, id]));
    const savings = await api.accounts.create({ name: 'Savings' });
    await api.transactions.create({ accountId: savings.id, date: '2026-03-27', amount: 30_000 });
    const onPayee = (value: string) => ({
      conditions: [{ field: 'payee' as const, match: 'contains' as const, value }],
    });
    await api.rules.create({
      ...onPayee('zorblatt'),
      actions: [
        { kind: 'category', categoryId: ids.get('Groceries') ?? 0 },
        { kind: 'bucket', bucketId },
        { kind: 'tag', tag: 'odd' },
      ],
    });
    await api.rules.create({
      ...onPayee('quux'),
      actions: [
        {
          kind: 'split',
          parts: [
            { categoryId: ids.get('Groceries') ?? 0, share: { kind: 'percent', percent: 50 } },
            { categoryId: ids.get('Rent') ?? 0, share: { kind: 'rest' } },
          ],
        },
      ],
    });
    await api.rules.create({ ...onPayee('move over'), actions: [{ kind: 'transfer', accountId: savings.id }] });
    const { rows } = await importFile(api, CSV, 'bank.csv', { target: { newAccountName: 'Bank' } });
    expect(rows).toMatchObject([
      { tags: ['odd'], category: 'Groceries' },
      { splits: [{ category: 'Groceries' }, { category: 'Rent' }] },
      { transferTo: 'Savings', category: null },
    ]);
    const list = await api.transactions.list({});
    expect(list.find(({ amount }) => amount === -1_000)).toMatchObject({ bucketId, tags: ['odd'] });
    const parts = list.find(({ amount }) => amount === -999)?.splits ?? [];
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(-999);
    expect(list.find(({ amount }) => amount === -30_000)?.transferAccountId).toBe(savings.id);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
  });
});
