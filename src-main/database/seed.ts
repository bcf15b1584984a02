import { DEFAULT_CATEGORIES } from '../../src-shared/default-categories.ts';
import { BUILT_IN_STRATEGIES, FIRST_BUCKETS } from '../../src-shared/strategies.ts';
import type { Reader } from './connection.ts';
import * as schema from './schema.ts';

const LOOKS = [
  { colour: 'teal', icon: 'home' },
  { colour: 'orange', icon: 'umbrella' },
  { colour: 'indigo', icon: 'chart-line' },
  { colour: 'grape', icon: 'target' },
] as const;

const ROLES = ['living', 'emergency'] as const;

/** Gives a new vault its four buckets, categories and built-in strategies; not a change that undo takes back. */
export const seedVault = ({ db }: Reader): void => {
  db.transaction((tx) => {
    tx.insert(schema.journalContext).values({ id: 1, mode: 3 }).run();
    tx.insert(schema.buckets)
      .values(
        FIRST_BUCKETS.map((name, index) => ({
          id: index + 1,
          name,
          position: index,
          role: ROLES[index] ?? null,
          ...(LOOKS[index] ?? LOOKS[0]),
        })),
      )
      .run();
    tx.insert(schema.categories)
      .values(
        DEFAULT_CATEGORIES.map(({ bucket, ...category }, position) => ({
          ...category,
          position,
          bucketId: bucket === null ? null : FIRST_BUCKETS.indexOf(bucket) + 1,
        })),
      )
      .run();
    tx.insert(schema.strategies)
      .values(
        BUILT_IN_STRATEGIES.map(({ name, percents }) => ({
          name,
          builtIn: true,
          shares: JSON.stringify(percents.map((percent, index) => ({ bucketId: index + 1, percent }))),
        })),
      )
      .run();
    tx.update(schema.journalContext).set({ mode: 0 }).run();
  });
};
