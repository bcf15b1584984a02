import { eq } from 'drizzle-orm';

import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

type Part = { readonly bucketId: number; readonly amount: number };

export type NewAllocation = {
  readonly date: string;
  readonly description: string;
  readonly parts: readonly Part[];
  readonly strategyId: number | null;
  readonly transactionId: number | null;
  readonly automatic: boolean;
};

/** Records an allocation and its bucket entries; parts of zero are left out. Returns its id. */
export const insertAllocation = (writer: Writer, { parts, ...allocation }: NewAllocation): number => {
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  const { id } = writer.db
    .insert(schema.allocations)
    .values({ ...allocation, amount, commandId: writer.commandId })
    .returning({ id: schema.allocations.id })
    .get();
  for (const part of parts.filter(({ amount: share }) => share !== 0)) {
    insertBucketEntry(writer, {
      ...part,
      type: 'allocation',
      allocationId: id,
      date: allocation.date,
      description: allocation.description,
    });
  }
  return id;
};

type NewEntry = Omit<typeof schema.bucketEntries.$inferInsert, 'id' | 'commandId'>;

/** Adds one movement of a bucket. */
export const insertBucketEntry = (writer: Writer, entry: NewEntry): void => {
  writer.db
    .insert(schema.bucketEntries)
    .values({ ...entry, commandId: writer.commandId })
    .run();
};

export type AllocationRow = {
  readonly id: number;
  readonly strategyId: number | null;
  readonly transactionId: number;
  readonly automatic: boolean;
  readonly description: string;
};

const OF_TRANSACTIONS = `
  SELECT a.id, a.strategy_id AS strategyId, a.transaction_id AS transactionId, a.automatic, a.description
  FROM json_each(?) hit CROSS JOIN allocations a ON a.transaction_id = hit.value`;

/** Returns the allocations made for the given transactions. */
export const allocationsOf = (reader: Reader, transactionIds: readonly number[]): readonly AllocationRow[] =>
  (
    reader.sql(OF_TRANSACTIONS).all(JSON.stringify(transactionIds)) as readonly (Omit<AllocationRow, 'automatic'> & {
      automatic: number;
    })[]
  ).map((row) => ({ ...row, automatic: row.automatic === 1 }));

/** Deletes an allocation with its bucket entries. */
export const deleteAllocation = (writer: Writer, id: number): void => {
  writer.db.delete(schema.bucketEntries).where(eq(schema.bucketEntries.allocationId, id)).run();
  writer.db.delete(schema.allocations).where(eq(schema.allocations.id, id)).run();
};

/** Moves the automatic allocations of transactions to the transactions' day. */
export const moveAllocations = (writer: Writer, transactionIds: readonly number[], date: string): void => {
  for (const { id } of allocationsOf(writer, transactionIds).filter((allocation) => allocation.automatic)) {
    writer.db.update(schema.allocations).set({ date }).where(eq(schema.allocations.id, id)).run();
    writer.db.update(schema.bucketEntries).set({ date }).where(eq(schema.bucketEntries.allocationId, id)).run();
  }
};
