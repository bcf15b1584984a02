import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { similarPayees } from './match-duplicates-payees.ts';

/** A row that is about to be imported. */
export type IncomingRow = { readonly date: IsoDate; readonly amount: MinorUnits; readonly payeeText: string; readonly bankId: string | null };

/** A top-level transaction of the account that is imported into; children of a split are no part of it. */
export type LedgerRow<Id> = IncomingRow & { readonly id: Id };

/** What a row is: new, certainly in the ledger already, or perhaps (only to be proposed). */
export type DuplicateMatch<Id> = { readonly kind: 'new' } | { readonly kind: 'duplicate'; readonly of: Id } | { readonly kind: 'near'; readonly of: Id };

/** How many days a near match may lie away. */
export const NEAR_DAYS = 5;

const NEW = { kind: 'new' } as const;
const MOST_CANDIDATES = 64;

const idKey = ({ bankId, date, amount }: IncomingRow): string => `${bankId ?? ''}\u0000${date}\u0000${amount}`;
const rowKey = ({ date, amount, payeeText }: IncomingRow): string => `${date}\u0000${amount}\u0000${payeeText}`;

/** Queues of unused ledger rows under a key; each row leaves by being used anywhere. */
const queues = <Id>(ledger: readonly LedgerRow<Id>[], key: (row: LedgerRow<Id>) => string | null): Map<string, number[]> => {
  const map = new Map<string, number[]>();
  ledger.forEach((row, index) => {
    const under = key(row);
    if (under === null) return;
    const queue = map.get(under);
    if (queue) queue.push(index);
    else map.set(under, [index]);
  });
  return map;
};

/** Takes the first row of a queue that is still unused; used ones before it are dropped, so that all takes together stay linear. */
const takeFirst = (starts: Map<string, number>, queue: readonly number[] | undefined, key: string, used: Uint8Array): number | null => {
  if (!queue) return null;
  let at = starts.get(key) ?? 0;
  while (at < queue.length && used[queue[at] ?? 0] === 1) at += 1;
  starts.set(key, at + 1);
  const index = queue[at];
  if (index === undefined) return null;
  used[index] = 1;
  return index;
};

/** An id that both sides have but differently says that the rows are not the same. */
const idsDiffer = (a: IncomingRow, b: IncomingRow): boolean => a.bankId !== null && b.bankId !== null && a.bankId !== b.bankId;

const findNear = <Id>(row: IncomingRow, candidates: readonly number[], ledger: readonly LedgerRow<Id>[], used: Uint8Array): number | null => {
  let best: { index: number; days: number } | null = null;
  let tried = 0;
  for (const index of candidates) {
    const other = ledger[index];
    if (!other || used[index] === 1 || idsDiffer(row, other)) continue;
    const days = Math.abs(daysBetween(other.date, row.date));
    if (days > NEAR_DAYS || (best && days >= best.days)) continue;
    tried += 1;
    if (tried > MOST_CANDIDATES) break;
    if (similarPayees(row.payeeText, other.payeeText)) best = { index, days };
  }
  return best?.index ?? null;
};

/** Ledger rows by amount and by span of days, so that looking around a date touches only its neighbours. */
const DAYS_OF_SPAN = NEAR_DAYS + 1;
const spanReader = (): ((date: IsoDate) => number) => {
  const known = new Map<IsoDate, number>();
  return (date) => {
    const span = known.get(date) ?? Math.floor(daysBetween('1970-01-01', date) / DAYS_OF_SPAN);
    known.set(date, span);
    return span;
  };
};

const nearIndex = <Id>(ledger: readonly LedgerRow<Id>[], used: Uint8Array): ((row: IncomingRow) => readonly number[]) => {
  const spanOf = spanReader();
  const spans = new Map<string, number[]>();
  ledger.forEach((row, index) => {
    if (used[index] === 1) return;
    const key = `${row.amount}|${spanOf(row.date)}`;
    const list = spans.get(key);
    if (list) list.push(index);
    else spans.set(key, [index]);
  });
  return (row) => {
    const span = spanOf(row.date);
    return [-1, 0, 1].flatMap((step) => spans.get(`${row.amount}|${span + step}`) ?? []);
  };
};

/**
 * Tells for each incoming row whether the ledger holds it already: by the bank's id with the same day and amount, else the n-th
 * identical row (day, amount, payee text) is the n-th in the ledger. What is left is proposed as near when an unused row of the
 * same amount and a similar payee lies within five days. Each ledger row is used once.
 */
export const matchDuplicates = <Id>({ incoming, ledger }: { readonly incoming: readonly IncomingRow[]; readonly ledger: readonly LedgerRow<Id>[] }): readonly DuplicateMatch<Id>[] => {
  const used = new Uint8Array(ledger.length);
  const matches: (DuplicateMatch<Id> | null)[] = incoming.map(() => null);
  const settle = (position: number, index: number | null, kind: 'duplicate' | 'near'): void => {
    const row = index === null ? undefined : ledger[index];
    if (row) matches[position] = { kind, of: row.id };
  };
  const byId = queues(ledger, (row) => (row.bankId === null ? null : idKey(row)));
  const idStarts = new Map<string, number>();
  incoming.forEach((row, position) => {
    if (row.bankId !== null) settle(position, takeFirst(idStarts, byId.get(idKey(row)), idKey(row), used), 'duplicate');
  });
  const byRow = queues(ledger, (row) => rowKey(row));
  const byRowWithoutId = queues(ledger, (row) => (row.bankId === null ? rowKey(row) : null));
  const [starts, startsWithoutId] = [new Map<string, number>(), new Map<string, number>()];
  incoming.forEach((row, position) => {
    if (matches[position]) return;
    const key = rowKey(row);
    const index = row.bankId === null ? takeFirst(starts, byRow.get(key), key, used) : takeFirst(startsWithoutId, byRowWithoutId.get(key), key, used);
    settle(position, index, 'duplicate');
  });
  const around = nearIndex(ledger, used);
  incoming.forEach((row, position) => {
    if (matches[position]) return;
    const index = findNear(row, around(row), ledger, used);
    if (index !== null) used[index] = 1;
    settle(position, index, 'near');
  });
  return matches.map((match) => match ?? NEW);
};
