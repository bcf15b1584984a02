import { addDays } from '../../src-shared/date.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import { findCategory } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { isUntouched, movementsByDay, statedUpTo } from '../database/import-balances.ts';
import { foundOpening, typedOpening } from '../database/import-openings.ts';
import { runningLedger } from '../engine/balance-check.ts';
import { OPENING_CATEGORY } from './import-filing.ts';
import { daysOf, isImported } from './import-plan.ts';
import type { PlannedRow } from './import-plan.ts';
import type { ImportTarget } from './import-target.ts';

/** What an account held at the end of a day, before its first row. */
export type Opening = { readonly date: string; readonly amount: number };

/** What an import does about the opening balance of an account: rows that happened before it are no part of it any more. */
export type OpeningPlan =
  | { readonly kind: 'add'; readonly from: Opening; readonly to: Opening }
  /** A null id stands for an account that is proved to have begun with nothing, which no row says. */
  | { readonly kind: 'move'; readonly id: number | null; readonly from: Opening; readonly to: Opening }
  | {
      readonly kind: 'keep';
      readonly because: 'entered' | 'reconciled';
      readonly from: Opening;
      readonly sum: number;
    };

type Held = Opening & {
  readonly id: number | null;
  readonly provedAt: string;
  readonly fixed: 'entered' | 'reconciled' | null;
};

/** What the bank stated first, where the ledger comes to it by its own rows: then the account began with nothing. */
const provedEmpty = (reader: Reader, accountId: number): Held | null => {
  const [first] = statedUpTo(reader, accountId, '9999-12-31');
  if (!first || first.amount === 0) return null;
  const movements = movementsByDay(reader, accountId);
  const days = daysOf(movements);
  if (days === null || runningLedger(movements)(first.date) !== first.amount) return null;
  const date = addDays(days.from, -1);
  return { id: null, date, amount: 0, provedAt: date, fixed: null };
};

const heldAtFirst = (reader: Reader, accountId: number): Held | null => {
  const found = foundOpening(reader, accountId);
  if (found) return { ...found, fixed: found.isReconciled ? 'reconciled' : null };
  const category = findCategory(reader, OPENING_CATEGORY);
  const typed = category && typedOpening(reader, accountId, category.id);
  return typed ? { ...typed, fixed: 'entered' } : provedEmpty(reader, accountId);
};

/** Counts what happened up to the proved day out of the opening balance; null where nothing did. */
const without = (
  { date, amount, provedAt }: Pick<Held, 'date' | 'amount' | 'provedAt'>,
  rows: readonly PlannedRow[],
): { readonly sum: number; readonly to: Opening } | null => {
  const earlier = rows.filter((row) => row.date <= provedAt);
  const first = daysOf(earlier)?.from ?? null;
  if (first === null) return null;
  const sum = earlier.reduce((total, row) => total + row.amount, 0);
  return { sum, to: { date: first <= date ? addDays(first, -1) : date, amount: amount - sum } };
};

const planNew = (opening: Opening | null, rows: readonly PlannedRow[]): OpeningPlan | null => {
  if (opening === null) return null;
  const to = without({ ...opening, provedAt: opening.date }, rows)?.to ?? opening;
  return to.amount === 0 ? null : { kind: 'add', from: opening, to };
};

const planHeld = (reader: Reader, accountId: number, rows: readonly PlannedRow[]): OpeningPlan | null => {
  if (rows.length === 0) return null;
  const held = heldAtFirst(reader, accountId);
  const earlier = held && without(held, rows);
  if (!earlier) return null;
  const { id, fixed, date, amount } = held;
  const from = { date, amount };
  if (fixed !== null) return { kind: 'keep', because: fixed, from, sum: earlier.sum };
  return id === null && earlier.sum === 0 ? null : { kind: 'move', id, from, to: earlier.to };
};

export type OpeningParts = {
  readonly targets: readonly ImportTarget[];
  /** What new accounts began with, at the first part of each. */
  readonly openings: readonly (Opening | null)[];
  readonly plan: readonly PlannedRow[];
};

/** Decides for each account, at the first part that goes to it, what becomes of its opening balance; null for nothing. */
export const planOpenings = (
  reader: Reader,
  { targets, openings, plan }: OpeningParts,
): readonly (OpeningPlan | null)[] => {
  const seen = new Set<string>();
  return targets.map(({ id, name, leftOut }, part) => {
    if (leftOut || seen.has(name)) return null;
    seen.add(name);
    const rows = plan.filter((row) => isImported(row) && targets[row.part]?.name === name);
    return id === null || isUntouched(reader, id) ? planNew(openings[part] ?? null, rows) : planHeld(reader, id, rows);
  });
};

/** Returns by what a plan for the opening balance changes the ledger, and when. */
export const openingMovements = (plan: OpeningPlan | null): readonly Opening[] => {
  if (plan === null || plan.kind === 'keep') return [];
  return plan.kind === 'add' ? [plan.to] : [{ ...plan.from, amount: -plan.from.amount }, plan.to];
};

/** Says what becomes of an account's opening balance. */
export const openingNotice = (plan: OpeningPlan, { currency }: ImportTarget): string => {
  const money = (amount: number): string => `${decimalAmount(amount, currency)} ${currency}`;
  if (plan.kind === 'add')
    return `By the file’s balances the account held ${money(plan.to.amount)} at the end of ${plan.to.date}: that is added as its opening balance.`;
  const { date, amount } = plan.from;
  if (plan.kind === 'move')
    return `Rows come in that the opening balance of ${money(amount)} holds already: it becomes ${money(plan.to.amount)} at the end of ${plan.to.date}, so that the balance after these rows stays what the bank proved.`;
  if (plan.because === 'reconciled')
    return `Rows up to ${date} come before the opening balance of ${money(amount)}, which is reconciled and stays as it is: the account’s balance changes by ${money(plan.sum)}. Unlock that reconciliation first to have the opening balance follow.`;
  return `Rows up to ${date} come before the opening balance of ${money(amount)} that you entered: where that holds them already, change it to ${money(amount - plan.sum)} after the import.`;
};
