import * as fc from 'fast-check';

import type { Client } from './memory-session.ts';

/** One thing that a user may do; it picks its rows by position, so that it fits whatever is there. */
export type Step = {
  readonly what: string;
  readonly a: number;
  readonly b: number;
  readonly amount: number;
  readonly day: number;
};

const STEPS = [
  'account',
  ...Array<'transaction'>(5).fill('transaction'),
  'edit',
  'recategorize',
  'split',
  'join',
  'delete',
  'allocate',
  'transfer',
  'cover',
  'budget',
  'bucket',
  'dropBucket',
  'setting',
  'link',
  'import',
  'takeBack',
  'moveAccount',
  'dropCategory',
  'moveCategory',
  'strategy',
  'editPart',
  'tag',
  'reconcile',
  'reconcile',
  'unlock',
  'dropAccount',
  'moveMany',
  'undo',
  'redo',
];

/** Random sequences of steps. */
export const steps = (maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom(...STEPS),
      a: fc.nat({ max: 50 }),
      b: fc.nat({ max: 50 }),
      amount: fc.integer({ min: -500_000, max: 500_000 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: Math.ceil(maxLength / 2), maxLength, size: 'max' },
  );

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

const dayOf = (day: number, month = '03'): string => `2026-${month}-${String(day).padStart(2, '0')}`;

const csvOf = ({ a, b, amount, day }: Step): string =>
  [
    'Date,Description,Amount',
    ...[0, 1, 2].map((n) => `${dayOf(day)},Shop ${(a + n) % 4},${((amount + n * b) / 100).toFixed(2)}`),
  ].join('\n');

const importRows = async (api: Client, step: Step): Promise<void> => {
  const bytes = new TextEncoder().encode(csvOf(step));
  const file = { size: bytes.byteLength, arrayBuffer: async () => bytes.buffer };
  const { files } = await api.imports.open({ file, fileName: `bank-${step.b}.csv` });
  const token = files[0]?.token;
  if (token === undefined) return;
  await api.imports.preview({ token, target: { newAccountName: `Bank ${step.a % 3}` } });
  await api.imports.commit({ token });
};

const takeBack = async (api: Client, { a }: Step): Promise<void> => {
  const past = pick(await api.imports.history(), a);
  if (past) await api.imports.undo({ importId: past.id });
};

const ledgerStep = async (api: Client, step: Step): Promise<void> => {
  const { what, a, b, amount, day } = step;
  const accounts = await api.accounts.list();
  const categories = await api.categories.list();
  const rows = await api.transactions.list({ limit: 500 });
  const row = pick(rows, a);
  if (what === 'transaction') {
    const accountId = pick(accounts, a)?.id;
    if (accountId === undefined) return;
    const categoryId = b % 4 === 0 ? null : (pick(categories, b)?.id ?? null);
    await api.transactions.create({
      accountId,
      date: dayOf(day),
      amount,
      categoryId,
      payee: `Payee ${b % 7}`,
      notes: `note ${a}`,
      tags: b % 3 === 0 ? [`tag ${a % 4}`] : [],
      evenReconciled: b % 2 === 0,
    });
  }
  if (!row) return;
  if (what === 'edit')
    await api.transactions.update({
      id: row.id,
      date: dayOf(day),
      notes: `edited ${b}`,
      evenReconciled: b % 2 === 0,
      ...(row.splits.length > 0 ? {} : { amount }),
    });
  if (what === 'recategorize' && row.splits.length === 0)
    await api.transactions.update({ id: row.id, categoryId: pick(categories, b)?.id ?? null });
  if (what === 'split') {
    const part = Math.trunc(row.amount / 3);
    await api.transactions.split({
      id: row.id,
      splits: [{ amount: part, categoryId: pick(categories, b)?.id ?? null }, { amount: row.amount - part }],
    });
  }
  const part = rows.find((one) => one.splits.length > 0)?.splits[0];
  if (what === 'editPart' && part) await api.transactions.update({ id: part.id, amount });
  if (what === 'join') await api.transactions.split({ id: row.id, splits: [] });
  if (what === 'delete') await api.transactions.delete({ ids: [row.id], evenReconciled: b % 3 === 0 });
  if (what === 'tag') await api.transactions.update({ id: row.id, tags: b % 4 === 0 ? [] : [`tag ${b % 4}`, 'Any'] });
  if (what === 'moveMany') {
    const ids = rows.filter((one) => one.id % 3 === a % 3).map((one) => one.id);
    const patch = b % 2 === 0 ? { date: dayOf(day) } : { accountId: pick(accounts, b)?.id };
    if (ids.length > 0) await api.transactions.bulkUpdate({ ids, patch, evenReconciled: a % 2 === 0 });
  }
  if (what === 'link') {
    const account = accounts.find((one) => one.id !== row.accountId);
    if (!account) return;
    const other = await api.transactions.create({ accountId: account.id, date: row.date, amount: -row.amount });
    await api.transactions.linkTransfer({ id: row.id, otherId: other.id });
  }
};

const reconcileStep = async (api: Client, { what, a, b, amount, day }: Step): Promise<void> => {
  const account = pick(await api.accounts.list(), a);
  if (!account) return;
  const asked = { accountId: account.id, date: dayOf(day) };
  const { ledger, reconciliations } = await api.reconcile.status(asked);
  if (what === 'reconcile')
    await api.reconcile.mark(
      b % 3 === 0 ? { ...asked, balance: amount, adjust: b % 2 === 0 } : { ...asked, balance: ledger },
    );
  const locking = pick(reconciliations, b % 2);
  if (what === 'unlock' && locking) await api.reconcile.unlock({ id: locking.id });
  if (what === 'dropAccount' && b % 2 === 0) await api.accounts.delete({ id: account.id });
};

const bucketStep = async (api: Client, { what, a, b, amount, day }: Step): Promise<void> => {
  const { buckets, unallocated } = await api.buckets.list();
  const one = pick(buckets, a);
  const other = pick(buckets, b);
  if (!one || !other) return;
  if (what === 'allocate' && unallocated > 0) {
    await api.buckets.allocate({
      amount: unallocated,
      parts: [{ bucketId: one.id, amount: Math.trunc(unallocated / ((b % 3) + 1)) }],
      date: dayOf(day),
    });
  }
  if (what === 'transfer' && one.id !== other.id)
    await api.buckets.transfer({ fromBucketId: one.id, toBucketId: other.id, amount: Math.abs(amount) + 1 });
  if (what === 'cover') await api.buckets.cover({ bucketId: one.id });
  if (what === 'bucket') await api.buckets.create({ name: `Bucket ${a} ${b} ${day}` });
  if (what === 'dropBucket' && buckets.length > 2 && one.id !== other.id)
    await api.buckets.delete({ id: one.id, moveTo: other.id });
};

const planStep = async (api: Client, { what, a, b, amount, day }: Step): Promise<void> => {
  const categories = await api.categories.list();
  const accounts = await api.accounts.list();
  const category = pick(categories, a);
  const account = pick(accounts, a);
  if (what === 'account') {
    await api.accounts.create({
      name: `Account ${a} ${b}`,
      openingBalance: amount,
      openingDate: dayOf(day, '02'),
      type: a % 5 === 0 ? 'loan' : 'bank',
    });
  }
  if (what === 'moveCategory' && category) {
    const bucketId = pick((await api.buckets.list()).buckets, b)?.id ?? null;
    await api.categories.update({ id: category.id, bucketId, moveExisting: a % 2 === 0 });
  }
  if (what === 'strategy') {
    const bucketId = pick((await api.buckets.list()).buckets, b)?.id ?? 1;
    const { id } = await api.buckets.saveStrategy({ name: `Mine ${a}`, shares: [{ bucketId, percent: b }] });
    await api.settings.set({ autoAllocateStrategyId: id });
  }
  if (what === 'budget' && category)
    await api.months.setBudget({
      month: '2026-03',
      categoryId: category.id,
      amount: b % 5 === 0 ? null : Math.abs(amount),
    });
  if (what === 'setting')
    await api.settings.set(b % 2 === 0 ? { autoAllocate: a % 2 === 0 } : { autoCover: a % 2 === 0 });
  if (what === 'moveAccount' && account) await api.accounts.update({ id: account.id, onBudget: !account.onBudget });
  if (what === 'dropCategory' && category)
    await api.categories.delete({
      id: category.id,
      moveTo:
        pick(
          categories.filter((one) => one.id !== category.id),
          b,
        )?.id ?? null,
    });
};

/** Gives a vault something to work on. */
export const begin = async (api: Client): Promise<void> => {
  for (const name of ['Bank', 'Card'])
    await api.accounts.create({ name, openingBalance: 100_000, openingDate: '2026-02-01' });
};

/** Carries a step out; one that the app refuses leaves everything as it was. */
export const take = async (api: Client, step: Step): Promise<void> => {
  try {
    if (step.what === 'undo') await api.journal.undo();
    else if (step.what === 'redo') await api.journal.redo();
    else if (step.what === 'import') await importRows(api, step);
    else if (step.what === 'takeBack') await takeBack(api, step);
    else for (const room of [ledgerStep, reconcileStep, bucketStep, planStep]) await room(api, step);
  } catch (error) {
    const refused = error instanceof Error && 'defined' in error && error.defined === true;
    if (!refused) throw error;
  }
};
