import { deflateRawSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import type { Reader } from '../database/connection.ts';
import { runCommand } from '../database/run-command.ts';
import { packLearned } from '../engine/classifier-content.ts';
import { dumpRows } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { writeLedger } from './bulk-ledger.ts';
import { learnedFrom } from './filing-learned.ts';
import { createFiler } from './filing.ts';

const withSample = async (): Promise<TestApp> => {
  const app = openApp();
  await app.api.sample.load({});
  return app;
};

/** Reads the vault as a program that has just started, with nothing in memory. */
const afresh = (reader: Reader): Reader => {
  const raw = new Proxy(reader.raw, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { ...reader, raw };
};

const plain = (reader: Reader) => {
  const { trained, history } = learnedFrom(reader);
  const { known, unknown, regular, hints, weights } = trained;
  const counts = [...history]
    .map(([key, inner]) => [key, [...inner].filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b)] as const)
    .filter(([, inner]) => inner.length > 0);
  return { known, unknown, regular, hints, rows: weights.rows, history: new Map(counts) };
};

const keptCommand = ({ session }: TestApp): unknown =>
  session.vault().sql('SELECT command_id FROM learned').pluck().get();

const lunch = {
  payeeText: 'Zyx Lunchroom',
  notes: '',
  amount: -100,
  date: '2026-03-01',
  accountId: 1,
  bankCategory: null,
};

describe('what was learned', () => {
  it('is kept in the vault and read back as it was', async () => {
    const app = await withSample();
    const reader = app.session.vault();
    const before = plain(reader);
    expect(keptCommand(app)).toBeGreaterThan(0);
    expect(plain(afresh(reader))).toEqual(before);
    const { trained, history } = learnedFrom(reader);
    const marked = packLearned({ history, trained: { ...trained, examples: 4321 } });
    reader.sql('UPDATE learned SET content = ?').run(deflateRawSync(marked));
    expect(learnedFrom(afresh(reader)).trained.examples).toBe(4321);
  });

  it('is learned anew from content that is damaged or foreign', async () => {
    const app = await withSample();
    const reader = app.session.vault();
    const before = plain(reader);
    for (const content of [new Uint8Array(0), Uint8Array.of(1, 2, 3), new TextEncoder().encode('{}')]) {
      reader.sql('UPDATE learned SET content = ?').run(content);
      expect(plain(afresh(reader))).toEqual(before);
    }
    const kept = reader.sql('SELECT content FROM learned').pluck().get() as Uint8Array;
    reader.sql('UPDATE learned SET content = ?').run(kept.slice(0, kept.length / 2));
    expect(plain(afresh(reader))).toEqual(before);
  });

  it('follows changes, undo and redo as if all were counted anew', async () => {
    const { api, session } = await withSample();
    const reader = session.vault();
    learnedFrom(reader);
    const rows = await api.transactions.list({ limit: 40 });
    const plainRows = rows.filter((row) => row.transferId === null && row.categoryId !== null);
    const [one, two, three] = plainRows;
    if (!one || !two || !three) throw new Error('The sample has rows.');
    const steps: readonly (() => Promise<unknown>)[] = [
      () => api.transactions.update({ id: one.id, categoryId: two.categoryId }),
      () => api.transactions.delete({ ids: [two.id] }),
      () => api.transactions.update({ id: three.id, payee: 'Somebody Else', categoryId: null }),
      () => api.journal.undo(),
      () => api.journal.undo(),
      () => api.journal.redo(),
      () => api.transactions.update({ id: three.id, amount: -three.amount }),
    ];
    for (const step of steps) {
      await step();
      const followed = plain(reader).history;
      reader.sql('DELETE FROM learned').run();
      expect(followed).toEqual(plain(afresh(reader)).history);
    }
  });

  it('follows rows that were entered many at once, and what became of them', async () => {
    const { api, session } = await withSample();
    const reader = session.vault();
    learnedFrom(reader);
    const draft = { accountId: 1, onBudget: true, date: '2026-03-02', amount: -500, payeeText: '', notes: '' };
    const rest = { bankId: null, importId: null, transferWith: null, categoryReason: '' };
    runCommand(reader, { name: 'test.enter', label: '', member: 'owner', at: session.host.now() }, (writer) => {
      writeLedger(writer, [
        { ...draft, ...rest, payee: 'Zyx', categoryId: null },
        { ...draft, ...rest, payee: 'Qwv', categoryId: 4 },
        { ...draft, ...rest, payee: 'Guessed', categoryId: 4, categoryReason: 'Guess' },
      ]);
    });
    const [zyx] = await api.transactions.list({ search: 'Zyx' });
    await api.transactions.update({ id: zyx?.id ?? 0, categoryId: 3 });
    const followed = plain(reader).history;
    expect(followed.get(`${zyx?.payeeId ?? 0}-`)).toEqual([[3, 1]]);
    reader.sql('DELETE FROM learned').run();
    expect(followed).toEqual(plain(afresh(reader)).history);
  });

  it('does not change a row of the user’s', async () => {
    const { session } = await withSample();
    const before = dumpRows(session.vault());
    learnedFrom(session.vault());
    expect(dumpRows(session.vault())).toEqual(before);
  });

  it('learns a category that is new to it, and from one correction', async () => {
    const { api, session } = await withSample();
    learnedFrom(session.vault());
    const { id } = await api.categories.create({ name: 'Team lunch', kind: 'expense' });
    await api.transactions.create({
      accountId: 1,
      date: '2026-03-01',
      amount: -100,
      payee: 'Zyx Lunchroom',
      categoryId: id,
    });
    const filed = createFiler(session.vault())(lunch);
    expect(filed).toMatchObject({ categoryId: id, source: 'history', payee: 'Zyx Lunchroom' });
    expect(filed.reason).toBe('You filed “Zyx Lunchroom” under Team lunch 1 of 1 time');
  });

  it('takes no automatic category for the user’s word', async () => {
    const { api, session } = await withSample();
    const { id } = await api.transactions.create({
      accountId: 1,
      date: '2026-03-01',
      amount: -100,
      payee: 'Zyx Lunchroom',
    });
    const before = plain(session.vault()).history;
    const vault = session.vault();
    vault.raw.exec(
      `UPDATE journal_context SET mode = 3; UPDATE transactions SET category_id = 3, category_reason = 'Guess' WHERE id = ${id}; UPDATE journal_context SET mode = 0;`,
    );
    expect(plain(afresh(vault)).history).toEqual(before);
  });
});

describe('filing', () => {
  it('follows rules, aliases and history, in that order', async () => {
    const { api, session } = openApp();
    await api.accounts.create({ name: 'Bank' });
    const [rent, travel] = await api.categories.list();
    const row = { ...lunch, payeeText: 'POS DEBIT 4421 ZYX LUNCHROOM' };
    await api.transactions.create({
      accountId: 1,
      date: '2026-03-01',
      amount: -100,
      payee: 'Zyx',
      categoryId: rent?.id ?? 1,
    });
    const old = await api.transactions.create({
      accountId: 1,
      date: '2026-03-01',
      amount: -100,
      payee: 'Zyx Lunchroom',
    });
    const { payeeId } = await api.transactions.get({ id: old.id });
    await api.payees.merge({ ids: [payeeId ?? 0], name: 'Zyx' });
    expect(createFiler(session.vault())(row)).toMatchObject({ payee: 'Zyx', categoryId: rent?.id, source: 'history' });
    await api.rules.create({
      conditions: [{ field: 'payee', match: 'is', value: 'zyx' }],
      actions: [
        { kind: 'category', categoryId: travel?.id ?? 2 },
        { kind: 'tag', tag: 'team' },
      ],
    });
    expect(createFiler(session.vault())(row)).toMatchObject({
      payee: 'Zyx',
      categoryId: travel?.id,
      confidence: 1,
      source: 'rule',
      tags: ['team'],
    });
    expect(createFiler(session.vault())(row).reason).toContain('Your rule');
  });

  it('keeps to the floor of the settings', async () => {
    const { api, session } = openApp();
    const bakery = { ...lunch, payeeText: 'Corner bakery', accountId: null };
    expect(createFiler(session.vault())(bakery).categoryId).not.toBeNull();
    await api.settings.set({ confidenceFloor: 0.95 });
    expect(createFiler(session.vault())(bakery)).toMatchObject({ categoryId: null, source: 'none' });
  });
});
