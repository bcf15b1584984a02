import { PecuniaError } from '../../src-shared/errors.ts';
import { insertBucketEntry } from '../database/allocations.ts';
import { bucketBalances, getBucket, insertBucket, mergeBucket, updateBucket } from '../database/buckets.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { readSettings, writeSettings } from '../database/settings.ts';
import { deleteStrategy, getStrategy, listStrategies, moveShares, saveStrategy } from '../database/strategies.ts';
import { lifetimeTotals, unallocatedMoney } from '../database/totals.ts';
import { distributionPercents } from '../engine/metrics.ts';
import { allocate } from './allocate.ts';
import { applyCover, coverProposalOf, coverProposals } from './auto-cover.ts';
import { healthOf } from './bucket-health.ts';
import { historyOf } from './bucket-history.ts';
import { change, changeOnly } from './change.ts';
import { given } from './given.ts';
import { os } from './router-base.ts';

const bucketList = (reader: Reader) => {
  const balances = bucketBalances(reader);
  const percents = distributionPercents(balances.map((bucket) => bucket.balance));
  const byBucket = Map.groupBy(allCategories(reader), (category) => category.bucketId);
  return balances.map(({ touched: _, role: __, ...bucket }, index) => ({
    ...bucket,
    sharePercent: percents[index] ?? 0,
    health: healthOf(reader, balances[index] ?? { ...bucket, role: null, touched: false }),
    categoryIds: (byBucket.get(bucket.id) ?? []).map((category) => category.id),
  }));
};

const removeBucket = (writer: Writer, id: number, moveTo: number): void => {
  getBucket(writer, id);
  getBucket(writer, moveTo);
  if (id === moveTo)
    throw new PecuniaError('invalid_input', 'Choose another bucket to take over what this one holds.', {
      bucketId: id,
    });
  const { defaultBucketId, coverOrder } = readSettings(writer);
  mergeBucket(writer, id, moveTo);
  moveShares(writer, id, moveTo);
  if (defaultBucketId === id) writeSettings(writer, { defaultBucketId: moveTo });
  if (coverOrder.includes(id)) writeSettings(writer, { coverOrder: coverOrder.filter((other) => other !== id) });
};

type Transfer = {
  readonly fromBucketId: number;
  readonly toBucketId: number;
  readonly amount: number;
  readonly cover: boolean;
  readonly description: string;
  readonly date: string;
};

const transfer = (writer: Writer, { fromBucketId, toBucketId, amount, cover, description, date }: Transfer): void => {
  getBucket(writer, fromBucketId);
  getBucket(writer, toBucketId);
  if (fromBucketId === toBucketId)
    throw new PecuniaError('invalid_input', 'Choose two different buckets.', { fromBucketId, toBucketId });
  if (amount === 0) throw new PecuniaError('invalid_input', 'Move an amount above zero.', { amount });
  const entry = { type: cover ? 'cover' : 'transfer', description, date } as const;
  insertBucketEntry(writer, { ...entry, bucketId: fromBucketId, amount: -amount });
  insertBucketEntry(writer, { ...entry, bucketId: toBucketId, amount });
};

const strategies = {
  strategies: os.buckets.strategies.handler(({ context: { session } }) => [...listStrategies(session.vault())]),

  saveStrategy: os.buckets.saveStrategy.handler(async ({ input, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'buckets.saveStrategy',
      label: `Save strategy ${input.name}`,
      body: (writer) => {
        const total = input.shares.reduce((sum, share) => sum + share.percent, 0);
        if (total > 100.000_001) {
          throw new PecuniaError('invalid_input', `The shares sum to ${total} %. They may not exceed 100 %.`, {
            total,
          });
        }
        if (new Set(input.shares.map((share) => share.bucketId)).size < input.shares.length) {
          throw new PecuniaError('invalid_input', 'A strategy can name a bucket only once.', { shares: input.shares });
        }
        for (const share of input.shares) getBucket(writer, share.bucketId);
        return saveStrategy(writer, input.id ?? null, input.name, input.shares);
      },
    });
    return { ...done, id: result };
  }),

  deleteStrategy: os.buckets.deleteStrategy.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'buckets.deleteStrategy',
      label: `Delete strategy ${getStrategy(session.vault(), id).name}`,
      body: (writer) => {
        deleteStrategy(writer, id);
        if (readSettings(writer).autoAllocateStrategyId === id) writeSettings(writer, { autoAllocateStrategyId: 1 });
      },
    }),
  ),
};

const movements = {
  allocate: os.buckets.allocate.handler(async ({ input, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'buckets.allocate',
      label: input.description === '' ? 'Allocate money to buckets' : `Allocate ${input.description}`,
      body: (writer) => allocate(writer, { ...input, date: input.date ?? session.host.today() }),
    });
    return { ...done, ...result };
  }),

  transfer: os.buckets.transfer.handler(({ input, context: { session } }) =>
    changeOnly(session, {
      name: 'buckets.transfer',
      label: `Move money from ${getBucket(session.vault(), input.fromBucketId).name} to ${getBucket(session.vault(), input.toBucketId).name}`,
      body: (writer) => transfer(writer, { ...input, date: input.date ?? session.host.today() }),
    }),
  ),

  coverProposals: os.buckets.coverProposals.handler(({ context: { session } }) =>
    coverProposals(session.vault()).map((proposal) => ({ ...proposal, from: [...proposal.from] })),
  ),

  cover: os.buckets.cover.handler(({ input: { bucketId }, context: { session } }) =>
    changeOnly(session, {
      name: 'buckets.cover',
      label: `Cover ${getBucket(session.vault(), bucketId).name}`,
      body: (writer) => {
        const proposal = coverProposalOf(writer, bucketId);
        if (proposal && proposal.from.length === 0) {
          throw new PecuniaError('over_allocation', 'No other bucket holds money to cover this one.', {
            bucketId,
            deficit: proposal.deficit,
          });
        }
        if (proposal) applyCover(writer, proposal, session.host.today());
      },
    }),
  ),

  history: os.buckets.history.handler(({ input, context: { session } }) =>
    historyOf(session.vault(), input.bucketId ?? null, input.cursor, input.limit),
  ),
};

export const buckets = {
  ...strategies,
  ...movements,

  list: os.buckets.list.handler(({ context: { session } }) => {
    const reader = session.vault();
    const list = bucketList(reader);
    const unallocated = unallocatedMoney(reader);
    const totalBalance = list.reduce((sum, bucket) => sum + bucket.balance, unallocated);
    return { buckets: list, unallocated, totalBalance, ...lifetimeTotals(reader) };
  }),

  create: os.buckets.create.handler(async ({ input, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'buckets.create',
      label: `Add bucket ${input.name}`,
      body: (writer) => insertBucket(writer, given(input)).id,
    });
    return { ...done, id: result };
  }),

  update: os.buckets.update.handler(({ input: { id, ...patch }, context: { session } }) =>
    changeOnly(session, {
      name: 'buckets.update',
      label: `Change bucket ${getBucket(session.vault(), id).name}`,
      body: (writer) => updateBucket(writer, id, given(patch)),
    }),
  ),

  delete: os.buckets.delete.handler(({ input: { id, moveTo }, context: { session } }) =>
    changeOnly(session, {
      name: 'buckets.delete',
      label: `Delete bucket ${getBucket(session.vault(), id).name}`,
      body: (writer) => removeBucket(writer, id, moveTo),
    }),
  ),

  reorder: os.buckets.reorder.handler(({ input: { ids }, context: { session } }) =>
    changeOnly(session, {
      name: 'buckets.reorder',
      label: 'Reorder buckets',
      body: (writer) => {
        for (const [position, id] of ids.entries()) updateBucket(writer, id, { position });
      },
    }),
  ),
};
