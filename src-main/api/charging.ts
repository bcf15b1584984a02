import { allocationsOf, deleteAllocation, insertAllocation } from '../database/allocations.ts';
import type { AllocationRow } from '../database/allocations.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { listStrategies } from '../database/strategies.ts';
import { getTransaction, leavesIn, setCharge } from '../database/transactions.ts';
import type { ChargeableLeaf, LeafScope } from '../database/transactions.ts';
import { allocateByShares } from '../engine/allocation.ts';
import { chargedBucket, flowOf } from '../engine/charging.ts';
import type { Flow } from '../engine/charging.ts';

type Charge = { readonly flow: Flow; readonly bucketId: number | null };

const chargeOf = (leaf: ChargeableLeaf, defaultBucketId: number | null): Charge => {
  const flow = flowOf({
    onBudget: leaf.onBudget === 1,
    isTransfer: leaf.isTransfer === 1,
    amount: leaf.amount,
    categoryKind: leaf.categoryKind,
  });
  const { categoryBucketId, chosenBucketId } = leaf;
  return {
    flow,
    bucketId: chargedBucket({ flow, categoryBucketId, chosenBucketId, defaultBucketId }),
  };
};

/** The strategy that divides new income now; null while that is switched off. */
export const autoStrategy = (reader: Reader): { readonly id: number; readonly shares: readonly Share[] } | null => {
  const { autoAllocate, autoAllocateStrategyId } = readSettings(reader);
  if (!autoAllocate) return null;
  const strategies = listStrategies(reader);
  return strategies.find((strategy) => strategy.id === autoAllocateStrategyId) ?? strategies[0] ?? null;
};

type Share = { readonly bucketId: number; readonly percent: number };

/** Divides a transaction's income by a strategy, as the setting does for new income. */
const allocateIncome = (
  writer: Writer,
  income: { readonly id: number; readonly date: string; readonly amount: number; readonly description: string },
  strategy: { readonly id: number; readonly shares: readonly Share[] },
): void => {
  const { parts } = allocateByShares(income.amount, strategy.shares);
  const { date, description } = income;
  insertAllocation(writer, {
    date,
    description,
    parts,
    strategyId: strategy.id,
    transactionId: income.id,
    automatic: true,
  });
};

/** The strategy that an automatic allocation was made by; where that is gone, the one of the settings or Balanced. */
const strategyFor = (writer: Writer, had: AllocationRow | undefined): ReturnType<typeof autoStrategy> => {
  if (!had) return autoStrategy(writer);
  const strategies = listStrategies(writer);
  return strategies.find(({ id }) => id === had.strategyId) ?? autoStrategy(writer) ?? strategies[0] ?? null;
};

const divideIncome = (writer: Writer, leaf: ChargeableLeaf, had: AllocationRow | undefined): void => {
  const strategy = strategyFor(writer, had);
  if (had) deleteAllocation(writer, had.id);
  if (!strategy) return;
  const { date, notes } = getTransaction(writer, leaf.id);
  allocateIncome(writer, { id: leaf.id, date, amount: leaf.amount, description: had?.description ?? notes }, strategy);
};

type Followed = { readonly leaf: ChargeableLeaf; readonly charge: Charge; readonly had: AllocationRow | undefined };

const followIncome = (writer: Writer, { leaf, charge, had }: Followed, redivide: boolean): void => {
  const isIncome = charge.flow === 1 && leaf.amount > 0;
  const becameIncome = isIncome && leaf.flow !== 1;
  if (isIncome && (becameIncome || (had && redivide))) divideIncome(writer, leaf, had);
  else if (!isIncome && had) deleteAllocation(writer, had.id);
};

export type RechargeOptions = {
  /** Decide on the bucket anew even for what a bucket is charged with already. */
  readonly anew?: boolean;
  /** Divide income anew whose amount changed. */
  readonly redivide?: boolean;
};

/**
 * Decides where each row of a scope counts. What a bucket is charged with stays there unless asked otherwise. An
 * automatic allocation ends with its income; an income that did not count before gets one, when the setting says so.
 */
export const recharge = (
  writer: Writer,
  scope: LeafScope,
  { anew = false, redivide = false }: RechargeOptions = {},
): void => {
  const leaves = leavesIn(writer, scope);
  const { defaultBucketId } = readSettings(writer);
  const made = allocationsOf(
    writer,
    leaves.map((leaf) => leaf.id),
  );
  const automatic = new Map(made.filter((one) => one.automatic).map((one) => [one.transactionId, one]));
  for (const leaf of leaves) {
    const decided = chargeOf(leaf, defaultBucketId);
    const stays = !anew && decided.flow === 2 && leaf.flow === 2;
    const charge = stays ? { flow: decided.flow, bucketId: leaf.bucketId } : decided;
    if (charge.flow !== leaf.flow || charge.bucketId !== leaf.bucketId) {
      setCharge(writer, leaf.id, charge.flow, charge.bucketId);
    }
    followIncome(writer, { leaf, charge, had: automatic.get(leaf.id) }, redivide);
  }
};
