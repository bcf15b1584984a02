import type { Metrics } from '../../src-shared/contract/overview.ts';
import { addMonths, firstDay, lastDay, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { bucketBalances } from '../database/buckets.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { lifetimeTotals, monthTotals, spentByCategory, unallocatedMoney } from '../database/totals.ts';
import { computeMetrics } from '../engine/metrics.ts';
import { healthOf } from './bucket-health.ts';
import { os } from './router-base.ts';

/** Returns lifetime figures and those of a month. */
export const metricsOf = (reader: Reader, month: Month): Metrics =>
  computeMetrics({
    ...lifetimeTotals(reader),
    unallocated: unallocatedMoney(reader),
    buckets: bucketBalances(reader)
      .filter((bucket) => !bucket.archived || bucket.balance !== 0)
      .map((bucket) => ({
        bucketId: bucket.id,
        name: bucket.name,
        balance: bucket.balance,
        health: healthOf(reader, bucket),
      })),
    month: { month, ...monthTotals(reader, month) },
  });

export const overview = {
  metrics: os.overview.metrics.handler(({ input, context: { session } }) =>
    metricsOf(session.vault(), input.month ?? monthOf(session.host.today())),
  ),

  topCategories: os.overview.topCategories.handler(({ input: { month, limit }, context: { session } }) => {
    const reader = session.vault();
    const before = spentByCategory(reader, firstDay(addMonths(month, -1)), lastDay(addMonths(month, -1)));
    const byId = new Map(allCategories(reader).map((category) => [category.id, category]));
    return [...spentByCategory(reader, firstDay(month), lastDay(month))]
      .filter(([, spent]) => spent > 0)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([categoryId, spent]) => {
        const category = categoryId === null ? undefined : byId.get(categoryId);
        const { name, colour } = category ?? { name: 'Uncategorized', colour: 'gray' };
        return { categoryId, category: name, colour, spent, before: before.get(categoryId) ?? 0 };
      });
  }),
};
