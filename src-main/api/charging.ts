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
  const chosenBucketId = leaf.bucketChosen === 1 ? leaf.bucketId : null;
  return {
    flow,
    bucketId: chargedBucket({ flow, categoryBucketId: leaf.categoryBucketId, chosenBucketId, defaultBucketId }),
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

/** The strategy that an automatic allocation was made by; where that is gone or there was none, the one of the settings. */
const strategyFor = (writer: Writer, had: AllocationRow | undefined): ReturnType<typeof autoStrategy> => {
  const saved = listStrategies(writer).find((strategy) => strategy.id === had?.strategyId);
  return saved ?? autoStrategy(writer);
};

const followIncome = (writer: Writer, leaf: ChargeableLeaf, charge: Charge, had: AllocationRow | undefined): void => {
  if (had) deleteAllocation(writer, had.id);
  const strategy = charge.flow === 1 && leaf.amount > 0 ? strategyFor(writer, had) : null;
  if (!strategy) return;
  const { date, notes } = getTransaction(writer, leaf.id);
  allocateIncome(writer, { id: leaf.id, date, amount: leaf.amount, description: notes }, strategy);
};

/**
 * Decides anew where each row of a scope counts. Its automatic allocation follows an income; an income that did not
 * count before gets one, when the setting says so.
 */
export const recharge = (writer: Writer, scope: LeafScope): void => {
  const leaves = leavesIn(writer, scope);
  const { defaultBucketId } = readSettings(writer);
  const made = allocationsOf(
    writer,
    leaves.map((leaf) => leaf.id),
  );
  const automatic = new Map(
    made.filter((allocation) => allocation.automatic).map((allocation) => [allocation.transactionId, allocation]),
  );
  for (const leaf of leaves) {
    const charge = chargeOf(leaf, defaultBucketId);
    const moved = charge.flow !== leaf.flow || charge.bucketId !== leaf.bucketId;
    if (moved) setCharge(writer, leaf.id, charge.flow, charge.bucketId);
    const had = automatic.get(leaf.id);
    const becameIncome = charge.flow === 1 && leaf.flow !== 1;
    if (had || becameIncome) followIncome(writer, leaf, charge, had);
  }
};
