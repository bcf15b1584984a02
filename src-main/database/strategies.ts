import { eq } from 'drizzle-orm';

import type { Strategy } from '../../src-shared/contract/buckets.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

type Shares = Strategy['shares'];

const asStrategy = (row: typeof schema.strategies.$inferSelect): Strategy => ({
  ...row,
  shares: JSON.parse(row.shares) as Shares,
});

/** Returns the built-in and saved strategies, built-in ones first. */
export const listStrategies = (reader: Reader): readonly Strategy[] =>
  reader.db.select().from(schema.strategies).orderBy(schema.strategies.id).all().map(asStrategy);

/** Returns a strategy. Throws `not_found`. */
export const getStrategy = (reader: Reader, id: number): Strategy => {
  const row = reader.db.select().from(schema.strategies).where(eq(schema.strategies.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That strategy is not in this vault any more.', { strategyId: id });
  return asStrategy(row);
};

const assertOwn = (reader: Reader, id: number): void => {
  const { builtIn, name } = getStrategy(reader, id);
  if (builtIn)
    throw new PecuniaError('in_use', `“${name}” is built in. Save your own under another name.`, { strategyId: id });
};

/** Saves a strategy of the user's, new (id null) or changed; returns its id. Throws `name_taken`. */
export const saveStrategy = (writer: Writer, id: number | null, name: string, shares: Shares): number => {
  const same = listStrategies(writer).find((strategy) => strategy.name.toLowerCase() === name.toLowerCase());
  if (same && same.id !== id) {
    throw new PecuniaError('name_taken', `There is a strategy called “${same.name}” already. Choose another name.`, {
      name,
    });
  }
  const values = { name, shares: JSON.stringify(shares) };
  if (id === null)
    return writer.db.insert(schema.strategies).values(values).returning({ id: schema.strategies.id }).get().id;
  assertOwn(writer, id);
  writer.db.update(schema.strategies).set(values).where(eq(schema.strategies.id, id)).run();
  return id;
};

/** Deletes a strategy of the user's. */
export const deleteStrategy = (writer: Writer, id: number): void => {
  assertOwn(writer, id);
  writer.db.delete(schema.strategies).where(eq(schema.strategies.id, id)).run();
};

/** Hands a bucket's share in every strategy to another bucket. */
export const moveShares = (writer: Writer, from: number, to: number): void => {
  for (const { id, shares } of listStrategies(writer)) {
    const moved = shares.find((share) => share.bucketId === from);
    if (!moved) continue;
    const rest = shares.filter((share) => share.bucketId !== from);
    const target = rest.find((share) => share.bucketId === to) ?? { bucketId: to, percent: 0 };
    const merged = [
      ...rest.filter((share) => share.bucketId !== to),
      { bucketId: to, percent: target.percent + moved.percent },
    ];
    writer.db
      .update(schema.strategies)
      .set({ shares: JSON.stringify(merged) })
      .where(eq(schema.strategies.id, id))
      .run();
  }
};
