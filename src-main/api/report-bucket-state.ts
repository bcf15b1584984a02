import { bucketBalances } from '../database/buckets.ts';
import type { Reader } from '../database/connection.ts';
import { bucketMovements, budgetMovement } from '../database/report-balances.ts';
import type { BucketMovement } from '../database/report-balances.ts';
import { distributionPercents } from '../engine/metrics.ts';
import type { DaySpan } from '../engine/report-period.ts';

/** How a bucket came from its opening to its closing balance; minor units. */
export type BucketLine = Omit<BucketMovement, 'bucketId' | 'given'> & {
  readonly name: string;
  /** Only what is unallocated has any. */
  readonly income: number;
  /** opening + income + allocated + moved − spent */
  readonly closing: number;
  /** What a bucket is below zero by, positive. */
  readonly deficit: number;
};

export type BucketState = {
  /** In the user's order, with each one's share of all balances above zero in percent. */
  readonly buckets: readonly (BucketLine & { readonly bucketId: number; readonly sharePercent: number })[];
  /** Expenses that no bucket was charged with; null when there are none. */
  readonly unbucketed: BucketLine | null;
  readonly unallocated: BucketLine;
};

/** Returns lines added up, under a name. */
export const sumLines = (name: string, lines: readonly BucketLine[]): BucketLine => {
  const sum = (key: Exclude<keyof BucketLine, 'name'>): number => lines.reduce((total, line) => total + line[key], 0);
  return {
    name,
    opening: sum('opening'),
    income: sum('income'),
    allocated: sum('allocated'),
    moved: sum('moved'),
    spent: sum('spent'),
    closing: sum('closing'),
    deficit: sum('deficit'),
  };
};

const lineOf = (name: string, movement: Partial<BucketLine> = {}): BucketLine => {
  const { opening = 0, income = 0, allocated = 0, moved = 0, spent = 0 } = movement;
  const closing = opening + income + allocated + moved - spent;
  return { name, opening, income, allocated, moved, spent, closing, deficit: 0 };
};

const bucketLine = (name: string, movement: BucketMovement | undefined): BucketLine => {
  const line = lineOf(name, movement);
  return { ...line, deficit: Math.max(0, -line.closing) };
};

const isEmpty = ({ opening, allocated, moved, spent }: BucketLine): boolean =>
  opening === 0 && allocated === 0 && moved === 0 && spent === 0;

/** Income that no bucket got: counted without what was spent, so that buckets and this prove each other. */
const unallocatedLine = (reader: Reader, span: DaySpan, movements: readonly BucketMovement[]): BucketLine => {
  const { earned, income } = budgetMovement(reader, span);
  const given = movements.reduce((sum, movement) => sum + movement.given, 0);
  const now = movements.reduce((sum, { allocated, moved }) => sum + allocated + moved, 0);
  return lineOf('Unallocated', { opening: earned - given, income, allocated: 0 - now });
};

/** Returns what each bucket held and how it moved, and what was unallocated; archived ones only if they held anything. */
export const bucketState = (reader: Reader, span: DaySpan): BucketState => {
  const movements = bucketMovements(reader, span);
  const byId = new Map(movements.map((movement) => [movement.bucketId, movement]));
  const lines = bucketBalances(reader)
    .map(({ id, name, archived }) => ({ ...bucketLine(name, byId.get(id)), bucketId: id, archived }))
    .filter((line) => !line.archived || !isEmpty(line));
  const shares = distributionPercents(lines.map(({ closing }) => closing));
  const without = byId.get(null);
  return {
    buckets: lines.map(({ archived: _, ...line }, index) => ({ ...line, sharePercent: shares[index] ?? 0 })),
    unbucketed: without === undefined ? null : lineOf('Without a bucket', without),
    unallocated: unallocatedLine(reader, span, movements),
  };
};

/** Returns what is in buckets and unallocated together at the end. */
export const totalHeld = ({ buckets, unbucketed, unallocated }: BucketState): number =>
  sumLines('', [...buckets, unallocated, ...(unbucketed === null ? [] : [unbucketed])]).closing;
