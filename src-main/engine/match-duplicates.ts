import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { createSimilarity, hasWords } from './match-duplicates-payees.ts';
import { matchReceipts } from './match-receipts.ts';

/** A row that is about to be imported. */
export type IncomingRow = {
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly payeeText: string;
  readonly bankId: string | null;
};

/** A top-level transaction of the account that is imported into; children of a split are no part of it. */
export type LedgerRow<Id> = IncomingRow & {
  readonly id: Id;
  /** 1 where the user entered it from a receipt, so that the bank's own row is still to come. */
  readonly ofReceipt?: 0 | 1;
};

/** What a row is: new, certainly in the ledger already, or perhaps (only to be proposed). */
export type DuplicateMatch<Id> =
  | { readonly kind: 'new' }
  | { readonly kind: 'duplicate'; readonly of: Id }
  | { readonly kind: 'near'; readonly of: Id };

/** How many days a near match may lie away. */
export const NEAR_DAYS = 5;

const NEW = { kind: 'new' } as const;
const MOST_CANDIDATES = 64;

const idKey = ({ bankId, date, amount }: IncomingRow): string => `${bankId ?? ''}\u0000${date}\u0000${amount}`;
const rowKey = ({ date, amount, payeeText }: IncomingRow): string => `${date}\u0000${amount}\u0000${payeeText}`;

/** Queues of unused ledger rows under a key; each row leaves by being used anywhere. */
const queues = <Id>(
  ledger: readonly LedgerRow<Id>[],
  key: (row: LedgerRow<Id>) => string | null,
): Map<string, number[]> => {
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
const takeFirst = (
  starts: Map<string, number>,
  queue: readonly number[] | undefined,
  key: string,
  used: Uint8Array,
): number | null => {
  if (!queue) return null;
  let at = starts.get(key) ?? 0;
  while (at < queue.length && used[queue[at] ?? 0] === 1) at += 1;
  starts.set(key, at + 1);
  return queue[at] ?? null;
};

/** An id that both sides have but differently says that the rows are not the same. */
const idsDiffer = (a: IncomingRow, b: IncomingRow): boolean =>
  a.bankId !== null && b.bankId !== null && a.bankId !== b.bankId;

/** What looking for near matches needs: the ledger, its used rows, candidates around a row, and the payee test. */
type Search<Id> = {
  readonly ledger: readonly LedgerRow<Id>[];
  readonly used: Uint8Array;
  readonly around: (row: IncomingRow) => readonly number[];
  readonly similar: (a: string, b: string) => boolean;
};

const findNear = <Id>(row: IncomingRow, { ledger, used, around, similar }: Search<Id>): number | null => {
  let best: { index: number; days: number } | null = null;
  let tried = 0;
  for (const index of around(row)) {
    const other = ledger[index];
    if (!other || used[index] === 1 || idsDiffer(row, other)) continue;
    const days = Math.abs(daysBetween(other.date, row.date));
    if (days > NEAR_DAYS || (best && days >= best.days)) continue;
    tried += 1;
    if (tried > MOST_CANDIDATES) break;
    if (similar(row.payeeText, other.payeeText)) best = { index, days };
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

const nearIndex = <Id>(
  ledger: readonly LedgerRow<Id>[],
  used: Uint8Array,
): ((row: IncomingRow) => readonly number[]) => {
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

/** The matching under way: what is settled for each incoming row, and which ledger rows are used. */
type State<Id> = {
  readonly incoming: readonly IncomingRow[];
  readonly ledger: readonly LedgerRow<Id>[];
  readonly used: Uint8Array;
  readonly matches: (DuplicateMatch<Id> | null)[];
};

/** Settles every open row for which `find` knows a ledger row. */
const settleOpen = <Id>(
  state: State<Id>,
  kind: 'duplicate' | 'near',
  find: (row: IncomingRow) => number | null,
): void => {
  state.incoming.forEach((row, position) => {
    const index = state.matches[position] ? null : find(row);
    const found = index === null ? undefined : state.ledger[index];
    if (index === null || !found) return;
    state.used[index] = 1;
    state.matches[position] = { kind, of: found.id };
  });
};

const matchById = <Id>(state: State<Id>): void => {
  const byId = queues(state.ledger, (row) => (row.bankId === null ? null : idKey(row)));
  if (byId.size === 0) return;
  const starts = new Map<string, number>();
  settleOpen(state, 'duplicate', (row) => {
    const key = row.bankId === null ? null : idKey(row);
    return key === null ? null : takeFirst(starts, byId.get(key), key, state.used);
  });
};

/** A row with an id may only match one without: the same id was matched before, and another id is another row. */
const matchByRow = <Id>(state: State<Id>): void => {
  const all = queues(state.ledger, rowKey);
  const hasIds = state.ledger.some(({ bankId }) => bankId !== null);
  const withoutId = hasIds ? queues(state.ledger, (row) => (row.bankId === null ? rowKey(row) : null)) : all;
  const [starts, startsWithoutId] = [new Map<string, number>(), new Map<string, number>()];
  settleOpen(state, 'duplicate', (row) => {
    const key = rowKey(row);
    return row.bankId === null
      ? takeFirst(starts, all.get(key), key, state.used)
      : takeFirst(startsWithoutId, withoutId.get(key), key, state.used);
  });
};

const openPlaces = (length: number, isOpen: (place: number) => boolean): readonly number[] =>
  Array.from({ length }, (_, place) => place).filter(isOpen);

const matchFromReceipts = <Id>({ incoming, ledger, used, matches }: State<Id>): void => {
  const isFree = (place: number): boolean => used[place] !== 1;
  const ofReceipt = openPlaces(ledger.length, (place) => isFree(place) && ledger[place]?.ofReceipt === 1);
  if (ofReceipt.length === 0) return;
  const similar = createSimilarity();
  const pairs = matchReceipts({
    incoming,
    ledger,
    openIncoming: openPlaces(incoming.length, (place) => matches[place] === null),
    openLedger: openPlaces(ledger.length, isFree),
    ofReceipt,
    days: NEAR_DAYS,
    // Without a name on either side nothing proves that they are the same.
    isAlike: (a, b) => hasWords(a) && hasWords(b) && similar(a, b),
  });
  for (const pair of pairs) {
    const found = ledger[pair.ledger];
    if (!found) continue;
    used[pair.ledger] = 1;
    matches[pair.incoming] = { kind: 'duplicate', of: found.id };
  }
};

const matchNear = <Id>(state: State<Id>): void => {
  if (state.matches.every((match) => match !== null)) return;
  const { ledger, used } = state;
  const search: Search<Id> = { ledger, used, around: nearIndex(ledger, used), similar: createSimilarity() };
  settleOpen(state, 'near', (row) => findNear(row, search));
};

/** The rows to import and the account's ledger. */
export type DuplicateQuestion<Id> = {
  readonly incoming: readonly IncomingRow[];
  readonly ledger: readonly LedgerRow<Id>[];
};

/**
 * Tells for each incoming row whether the ledger holds it already: by the bank's id with the same day and amount, else the n-th
 * identical row (day, amount, payee text) is the n-th in the ledger, else what was entered from a receipt. What is left is proposed
 * as near when an unused row of the same amount and a similar payee lies within five days. Each ledger row is used once.
 */
export const matchDuplicates = <Id>({ incoming, ledger }: DuplicateQuestion<Id>): readonly DuplicateMatch<Id>[] => {
  const state: State<Id> = { incoming, ledger, used: new Uint8Array(ledger.length), matches: incoming.map(() => null) };
  matchById(state);
  matchByRow(state);
  matchFromReceipts(state);
  matchNear(state);
  return state.matches.map((match) => match ?? NEW);
};
