import { eq } from 'drizzle-orm';

import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from './connection.ts';
import { forgetInReports } from './report-references.ts';
import { forgetInRules } from './rule-references.ts';
import * as schema from './schema.ts';

export type BucketRow = typeof schema.buckets.$inferSelect;
type NewBucket = typeof schema.buckets.$inferInsert;

export type BucketBalance = BucketRow & {
  readonly balance: number;
  readonly allocated: number;
  readonly spent: number;
  /** Whether anything ever moved in it. */
  readonly touched: boolean;
};

const SUMS = `SELECT bucket_id AS id, allocated, spent FROM bucket_sums`;

/** Returns every bucket in the user's order with what it holds. */
export const bucketBalances = (reader: Reader): readonly BucketBalance[] => {
  const rows = reader.sql(SUMS).all() as readonly { id: number; allocated: number; spent: number }[];
  const sums = new Map(rows.map((row) => [row.id, row]));
  const buckets = reader.db.select().from(schema.buckets).orderBy(schema.buckets.position, schema.buckets.id).all();
  return buckets.map((bucket) => {
    const sum = sums.get(bucket.id);
    const allocated = sum?.allocated ?? 0;
    const spent = sum?.spent ?? 0;
    return { ...bucket, allocated, spent, balance: allocated - spent, touched: sum !== undefined };
  });
};

/** Returns a bucket. Throws `not_found`. */
export const getBucket = (reader: Reader, id: number): BucketRow => {
  const row = reader.db.select().from(schema.buckets).where(eq(schema.buckets.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That bucket is not in this vault any more.', { bucketId: id });
  return row;
};

/** Returns the bucket of that name, in any letter case and with or without accents, or null. */
export const findBucket = (reader: Reader, name: string): BucketRow | null => {
  const folded = foldName(name);
  const rows = reader.db.select().from(schema.buckets).all();
  return rows.find((bucket) => foldName(bucket.name) === folded) ?? null;
};

const assertNameFree = (reader: Reader, name: string, except: number | null): void => {
  const same = findBucket(reader, name);
  if (same && same.id !== except) {
    throw new PecuniaError('name_taken', `There is a bucket called “${same.name}” already. Choose another name.`, {
      name,
    });
  }
};

/** Adds a bucket behind the others. Throws `name_taken`. */
export const insertBucket = (writer: Writer, bucket: Pick<NewBucket, 'name'> & Partial<NewBucket>): BucketRow => {
  assertNameFree(writer, bucket.name, null);
  const { position } = writer.sql('SELECT ifnull(max(position), -1) + 1 AS position FROM buckets').get() as {
    position: number;
  };
  return writer.db
    .insert(schema.buckets)
    .values({ colour: 'cyan', icon: 'bucket', ...bucket, position })
    .returning()
    .get();
};

/** Changes a bucket. Throws `name_taken`. */
export const updateBucket = (writer: Writer, id: number, patch: Partial<NewBucket>): void => {
  if (patch.name !== undefined) assertNameFree(writer, patch.name, id);
  if (Object.keys(patch).length > 0) writer.db.update(schema.buckets).set(patch).where(eq(schema.buckets.id, id)).run();
};

/** Hands everything of a bucket to another one and deletes it. */
export const mergeBucket = (writer: Writer, id: number, into: number): void => {
  for (const table of ['transactions', 'bucket_entries', 'categories']) {
    writer.sql(`UPDATE ${table} SET bucket_id = ? WHERE bucket_id = ?`).run(into, id);
  }
  writer.sql('UPDATE transactions SET chosen_bucket_id = ? WHERE chosen_bucket_id = ?').run(into, id);
  forgetInRules(writer, { kind: 'bucket', id, moveTo: into });
  forgetInReports(writer, { kind: 'bucket', id, moveTo: into });
  writer.db.delete(schema.buckets).where(eq(schema.buckets.id, id)).run();
};
