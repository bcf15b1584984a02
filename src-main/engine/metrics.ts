import type { Bucket } from '../../src-shared/contract/buckets.ts';
import type { Metrics } from '../../src-shared/contract/overview.ts';
import { divideMoney, sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';

export type BucketHealth = Bucket['health'];

export type MeasuredBucket = {
  readonly bucketId: number;
  readonly name: string;
  readonly balance: MinorUnits;
  readonly health: BucketHealth;
};

export type MetricsInput = {
  /** Lifetime sums on budget accounts; expenses are positive and less their refunds. */
  readonly income: MinorUnits;
  readonly expenses: MinorUnits;
  readonly unallocated: MinorUnits;
  readonly buckets: readonly MeasuredBucket[];
  readonly month: { readonly month: Month; readonly income: MinorUnits; readonly expenses: MinorUnits };
};

/** Returns lifetime and month figures; the total balance is what is in the buckets and unallocated. */
export const computeMetrics = ({ income, expenses, unallocated, buckets, month }: MetricsInput): Metrics => {
  const percents = distributionPercents(buckets.map(({ balance }) => balance));
  return {
    totalBalance: sumMoney([...buckets.map(({ balance }) => balance), unallocated]),
    income,
    expenses,
    netCashFlow: income - expenses,
    unallocated,
    distribution: buckets.map((bucket, index) => ({ ...bucket, percent: percents[index] ?? 0 })),
    month: { ...month, netCashFlow: month.income - month.expenses },
  };
};

const HUNDREDTHS = 10_000;

/** Returns each balance's percent of all above zero, two decimals; they sum to exactly 100 when there is any. */
export const distributionPercents = (balances: readonly MinorUnits[]): readonly number[] => {
  const positive = balances.map((balance) => Math.max(0, balance));
  if (positive.every((balance) => balance === 0)) return positive;
  return divideMoney(HUNDREDTHS, positive).map((hundredths) => hundredths / 100);
};

export type HealthQuestion = {
  readonly balance: MinorUnits;
  /** The balance below which the bucket is low; null when it has none. */
  readonly threshold: MinorUnits | null;
  /** Whether anything was ever allocated to the bucket or charged to it; an untouched one is not depleted. */
  readonly touched: boolean;
};

/** Returns depleted at or below zero, low below the threshold, else healthy; an untouched bucket is healthy. */
export const bucketHealth = ({ balance, threshold, touched }: HealthQuestion): BucketHealth => {
  if (!touched) return 'healthy';
  if (balance <= 0) return 'depleted';
  return threshold !== null && balance < threshold ? 'low' : 'healthy';
};
