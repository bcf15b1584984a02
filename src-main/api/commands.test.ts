import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Reader } from '../database/connection.ts';
import { dumpRows, dumpSums, notesIndexed, recomputeSums } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { begin, steps, take } from '../testing/random-steps.ts';

const RUNS = { numRuns: 40 };

const undoEverything = async ({ api }: TestApp): Promise<number> => {
  let count = 0;
  while ((await api.journal.next()).undo !== null) {
    await api.journal.undo();
    count += 1;
  }
  return count;
};

const redoEverything = async ({ api }: TestApp): Promise<void> => {
  while ((await api.journal.next()).redo !== null) await api.journal.redo();
};

/** Transactions that a reconciliation locks although it never proved them. */
const lockedElsewhere = (reader: Reader): unknown =>
  reader.raw
    .prepare(
      `SELECT t.id FROM transactions t LEFT JOIN reconciliations r ON r.id = t.reconciliation_id
       WHERE t.reconciliation_id IS NOT NULL
         AND (r.id IS NULL OR r.account_id <> t.account_id OR t.date > r.date OR t.parent_id IS NOT NULL)`,
    )
    .all();

test('buckets and unallocated money always sum to income minus expenses on budget accounts', async () => {
  await fc.assert(
    fc.asyncProperty(steps(25), async (sequence) => {
      const { api, session } = openApp();
      await begin(api);
      for (const step of sequence) {
        await take(api, step);
        const { buckets, unallocated, income, expenses } = await api.buckets.list();
        const total = buckets.reduce((sum, bucket) => sum + bucket.balance, unallocated);
        expect(total).toBe(income - expenses);
        const held = (await api.accounts.list()).filter((account) => account.onBudget);
        expect(held.reduce((sum, account) => sum + account.balance, 0)).toBe(total);
      }
      expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
      expect(lockedElsewhere(session.vault())).toEqual([]);
      const notes = notesIndexed(session.vault());
      expect(notes.indexed).toEqual(notes.wanted);
      await session.close();
    }),
    RUNS,
  );
});

test('undo of everything returns the empty vault, redo restores it, and the journal verifies', async () => {
  await fc.assert(
    fc.asyncProperty(steps(20), async (sequence) => {
      const app = openApp();
      const reader = app.session.vault();
      const empty = dumpRows(reader);
      await begin(app.api);
      for (const step of sequence) await take(app.api, step);
      await redoEverything(app);
      const full = dumpRows(reader);
      await undoEverything(app);
      expect(dumpRows(reader)).toEqual(empty);
      expect(dumpSums(reader)).toEqual(recomputeSums(reader));
      await redoEverything(app);
      expect(dumpRows(reader)).toEqual(full);
      expect(dumpSums(reader)).toEqual(recomputeSums(reader));
      expect(await app.api.journal.verify()).toMatchObject({ intact: true, brokenAt: null });
      await app.session.close();
    }),
    RUNS,
  );
});

test('the history of every bucket ends at its balance, and each line follows from the one before', async () => {
  await fc.assert(
    fc.asyncProperty(steps(20), async (sequence) => {
      const { api, session } = openApp();
      await begin(api);
      for (const step of sequence) await take(api, step);
      const { buckets } = await api.buckets.list();
      for (const bucket of buckets) {
        const entries = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof api.buckets.history>> = await api.buckets.history({
            bucketId: bucket.id,
            limit: 3,
            ...(cursor === null ? {} : { cursor }),
          });
          entries.push(...page.entries);
          cursor = page.next;
        } while (cursor !== null);
        let balance = 0;
        for (const entry of entries.toReversed()) {
          balance += entry.amount;
          expect(entry.resultingBalance).toBe(balance);
        }
        expect(balance).toBe(bucket.balance);
      }
      await session.close();
    }),
    { numRuns: 20 },
  );
});
