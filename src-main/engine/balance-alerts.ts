import type { Settings } from '../../src-shared/contract/settings.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';
import { amountText, conditionOf } from './alert-condition.ts';
import type { Condition } from './alert-condition.ts';

export type WatchedBucket = {
  readonly id: number;
  readonly name: string;
  readonly balance: MinorUnits;
  /** Whether anything was ever allocated to the bucket or charged to it. */
  readonly touched: boolean;
  readonly role: 'living' | 'emergency' | null;
};

export type WatchedBalances = {
  readonly buckets: readonly WatchedBucket[];
  readonly thresholds: Settings['thresholds'];
  readonly totalBalance: MinorUnits;
  /** Income minus expenses of `month`. */
  readonly monthNet: MinorUnits;
  readonly month: Month;
  readonly currency: Currency;
};

/** Returns the conditions of buckets, total balance and cash flow; none in a vault where nothing ever moved. */
export const balanceConditions = (watched: WatchedBalances): readonly Condition[] =>
  isEmpty(watched)
    ? []
    : [
        ...totalConditions(watched),
        ...watched.buckets.flatMap((bucket) => bucketConditions(bucket, watched)),
        ...cashFlowConditions(watched),
      ];

const isEmpty = ({ buckets, totalBalance, monthNet }: WatchedBalances): boolean =>
  totalBalance === 0 && monthNet === 0 && buckets.every(({ touched }) => !touched);

const bucketConditions = (bucket: WatchedBucket, { thresholds, currency }: WatchedBalances): readonly Condition[] => {
  const { balance, touched, role } = bucket;
  const { emergencyBelow, livingBelow } = thresholds;
  return [
    ...(touched && balance <= 0 ? [depleted(bucket, currency)] : []),
    ...(role === 'emergency' && balance < emergencyBelow ? [emergencyLow(bucket, emergencyBelow, currency)] : []),
    ...(role === 'living' && balance < livingBelow ? [livingLow(bucket, livingBelow, currency)] : []),
  ];
};

const depleted = ({ id, name, balance }: WatchedBucket, currency: Currency): Condition =>
  conditionOf({
    key: `bucket_depleted:${id}`,
    kind: 'bucket_depleted',
    severity: 'high',
    title: `${name} is depleted`,
    message:
      balance < 0
        ? `${name} is ${amountText(-balance, currency)} below zero: cover the deficit from another bucket.`
        : `Nothing is left in ${name}.`,
    bucketId: id,
    amount: balance,
    threshold: 0,
  });

const emergencyLow = (bucket: WatchedBucket, threshold: MinorUnits, currency: Currency): Condition =>
  conditionOf({
    key: `emergency_low:${bucket.id}`,
    kind: 'emergency_low',
    severity: 'high',
    ...lowWords(bucket, threshold, currency),
  });

const livingLow = (bucket: WatchedBucket, threshold: MinorUnits, currency: Currency): Condition =>
  conditionOf({
    key: `living_low:${bucket.id}`,
    kind: 'living_low',
    severity: 'medium',
    ...lowWords(bucket, threshold, currency),
  });

const lowWords = (
  { id, name, balance }: WatchedBucket,
  threshold: MinorUnits,
  currency: Currency,
): Pick<Condition, 'title' | 'message' | 'bucketId' | 'amount' | 'threshold'> => ({
  title: `${name} is low`,
  message: `${name} holds ${amountText(balance, currency)}, less than the ${amountText(threshold, currency)} to keep.`,
  bucketId: id,
  amount: balance,
  threshold,
});

const totalConditions = ({ totalBalance, thresholds, currency }: WatchedBalances): readonly Condition[] => {
  const threshold = thresholds.totalBelow;
  if (totalBalance >= threshold) return [];
  const [held, wanted] = [amountText(totalBalance, currency), amountText(threshold, currency)];
  return [
    conditionOf({
      key: 'total_low',
      kind: 'total_low',
      severity: 'critical',
      title: 'The total balance is low',
      message: `Everything together comes to ${held}, less than the ${wanted} to keep.`,
      amount: totalBalance,
      threshold,
    }),
  ];
};

const cashFlowConditions = ({ monthNet, month, currency }: WatchedBalances): readonly Condition[] => {
  if (monthNet >= 0) return [];
  return [
    conditionOf({
      key: `negative_cash_flow:${month}`,
      kind: 'negative_cash_flow',
      severity: 'medium',
      title: 'More spent than earned this month',
      message: `The expenses of ${month} exceed its income by ${amountText(-monthNet, currency)}.`,
      amount: monthNet,
      threshold: 0,
    }),
  ];
};
