import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';

const BIG = 10_000_000;

test('a dismissed alert returns only when its condition ended and came back', async () => {
  const { api } = openApp();
  await api.accounts.create({ name: 'Bank', openingBalance: BIG });
  const ids = async (dismissed = false) => (await api.alerts.list({ dismissed })).map((alert) => alert.id);
  expect(await ids()).toEqual([]);
  const spend = (amount: number) =>
    api.transactions.create({ accountName: 'Bank', date: '2026-02-01', amount, categoryName: 'Medical' });
  await spend(-2_100_000);
  const depleted = 'bucket_depleted:2';
  expect(await ids()).toContain(depleted);
  await api.alerts.dismiss({ id: depleted });
  expect(await ids()).not.toContain(depleted);
  expect(await ids(true)).toContain(depleted);
  await spend(-1_000);
  expect(await ids()).not.toContain(depleted);
  await spend(3_000_000);
  expect(await ids(true)).not.toContain(depleted);
  await spend(-3_000_000);
  expect(await ids()).toContain(depleted);
});

test('dismissing can be undone, and an alert that does not hold cannot be dismissed', async () => {
  const { api } = openApp();
  await api.accounts.create({ name: 'Bank', openingBalance: 100 });
  expect((await api.alerts.list({})).map((alert) => [alert.id, alert.severity])).toEqual([
    ['total_low', 'critical'],
    ['emergency_low:2', 'high'],
    ['living_low:1', 'medium'],
  ]);
  await api.alerts.dismiss({ id: 'total_low' });
  await api.journal.undo();
  expect((await api.alerts.list({}))[0]?.id).toBe('total_low');
  await expect(api.alerts.dismiss({ id: 'bucket_depleted:4' })).rejects.toMatchObject({ code: 'not_found' });
});

test('covering a deficit takes from the others in the user’s order', async () => {
  const { api } = openApp();
  await api.accounts.create({ name: 'Bank', openingBalance: 100_000 });
  await api.transactions.create({ accountName: 'Bank', date: '2026-03-01', amount: -30_000, categoryName: 'Medical' });
  await api.settings.set({ coverOrder: [4, 3] });
  expect(await api.buckets.coverProposals()).toEqual([
    { bucketId: 2, deficit: 10_000, from: [{ bucketId: 4, amount: 10_000 }], uncovered: 0 },
  ]);
  await api.buckets.cover({ bucketId: 2 });
  expect((await api.buckets.list()).buckets.map((bucket) => bucket.balance)).toEqual([50_000, 0, 15_000, 5_000]);
  await api.settings.set({ autoCover: true });
  await api.transactions.create({ accountName: 'Bank', date: '2026-03-02', amount: -3_000, categoryName: 'Medical' });
  expect((await api.buckets.list()).buckets.map((bucket) => bucket.balance)).toEqual([50_000, 0, 15_000, 2_000]);
});
