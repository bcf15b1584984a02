import type { BalanceCheck } from '../../src-shared/contract/imports.ts';
import { addDays } from '../../src-shared/date.ts';
import { exactAmount } from '../../src-shared/money.ts';
import type { Reader } from '../database/connection.ts';
import { isUntouched, movementsByDay, statedUpTo } from '../database/import-balances.ts';
import { newestReconciliation } from '../database/reconciliations.ts';
import { firstDifference, runningLedger } from '../engine/balance-check.ts';
import type { Reading, Statement } from '../imports/reading.ts';
import { openingMovements } from './import-opening.ts';
import type { Opening, OpeningPlan } from './import-opening.ts';
import { daysOf, isImported } from './import-plan.ts';
import type { PlannedRow } from './import-plan.ts';
import type { ImportTarget } from './import-target.ts';

export type { Opening } from './import-opening.ts';

const sumUpTo = ({ rows }: Statement, date: string): number =>
  rows.reduce((sum, row) => (row.date <= date ? sum + row.amount : sum), 0);

/** Follows from the first balance and the rows before it, unless rows are missing; a bank's bare zero proves nothing. */
const openingOf = (statement: Statement, isComplete: boolean): Opening | null => {
  const [first] = statement.balances;
  if (!first) return null;
  const start = daysOf(statement.rows)?.from ?? null;
  if (start === null || first.date < start) return first.amount === 0 ? null : first;
  if (!isComplete || first.amount === 0) return null;
  const amount = first.amount - sumUpTo(statement, first.date);
  return amount === 0 ? null : { date: addDays(start, -1), amount };
};

const earliest = (openings: readonly (Opening | null)[]): Opening | null =>
  openings.reduce((first, each) => (each && (!first || each.date < first.date) ? each : first), null);

/**
 * Returns at the first part of each account, new or still empty, what it began with by the earliest of its parts; null where that
 * is known or unknowable.
 */
export const openingsOf = (
  reader: Reader,
  reading: Reading,
  targets: readonly ImportTarget[],
): readonly (Opening | null)[] => {
  const begun = new Set<string>();
  return reading.statements.map((_statement, part) => {
    const target = targets[part];
    if (!target || target.leftOut || begun.has(target.name)) return null;
    begun.add(target.name);
    const isEmpty = target.id === null || isUntouched(reader, target.id);
    if (!isEmpty) return null;
    const together = reading.statements.filter((_, at) => targets[at]?.name === target.name && !targets[at].leftOut);
    return earliest(together.map((each) => openingOf(each, reading.failed.length === 0)));
  });
};

/** Says that rows come among what is reconciled in their account already; nothing where none does. */
export const reconciledNotices = (
  reader: Reader,
  { id, leftOut }: ImportTarget,
  rows: readonly PlannedRow[],
): readonly string[] => {
  const to = id === null || leftOut ? undefined : newestReconciliation(reader, id)?.date;
  if (to === undefined) return [];
  const count = rows.filter((row) => isImported(row) && row.amount !== 0 && row.date <= to).length;
  if (count === 0) return [];
  const words =
    count === 1
      ? `One row lies in time that is reconciled up to ${to}: it changes`
      : `${count} rows lie in time that is reconciled up to ${to}: they change`;
  return [`${words} a balance that was proved.`];
};

export type BalanceParts = {
  readonly statement: Statement;
  readonly target: ImportTarget;
  /** The rows of every part that goes to the account. */
  readonly rows: readonly PlannedRow[];
  readonly opening: OpeningPlan | null;
};

/** Compares the bank's closing balance with what the account will hold; null when the file states none. */
export const balanceCheckOf = (
  reader: Reader,
  { statement, target, rows, opening }: BalanceParts,
): BalanceCheck | null => {
  const closing = statement.balances.at(-1);
  if (!closing || target.leftOut) return null;
  const { id } = target;
  const before = id === null ? [] : movementsByDay(reader, id);
  const ledgerAt = runningLedger([...before, ...openingMovements(opening), ...rows.filter(isImported)]);
  const past = id === null ? [] : statedUpTo(reader, id, closing.date);
  const stated = [...past, ...statement.balances].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const expected = exactAmount(ledgerAt(closing.date));
  return {
    date: closing.date,
    stated: closing.amount,
    expected,
    difference: exactAmount(closing.amount - expected),
    first: firstDifference(stated, ledgerAt),
  };
};
