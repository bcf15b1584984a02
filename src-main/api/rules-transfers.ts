import { addDays } from '../../src-shared/date.ts';
import { listAccounts } from '../database/accounts.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { enteredAfter, unlinkedOn } from '../database/rules-rows.ts';
import { linkPairs } from '../database/transfers.ts';
import { getTransaction, insertTransaction } from '../database/transactions.ts';
import { findTransfers, TRANSFER_DAYS } from '../engine/find-transfers.ts';
import { recharge } from './charging.ts';

/** A transaction whose other side a rule expects on another account. */
export type TransferWish = {
  readonly id: number;
  readonly accountId: number;
  readonly date: string;
  readonly amount: number;
  readonly toAccountId: number;
};

/** Where the other side is: a transaction that is there, or one to make. */
export type OtherSide = { readonly kind: 'link'; readonly id: number } | { readonly kind: 'make' };

const byAccounts = (wishes: readonly TransferWish[]): readonly (readonly TransferWish[])[] => [
  ...Map.groupBy(wishes, ({ accountId, toAccountId }) => `${accountId}|${toAccountId}`).values(),
];

const partnersOf = (reader: Reader, group: readonly TransferWish[], used: ReadonlySet<number>) => {
  const days = group.map(({ date }) => date).toSorted();
  const from = addDays(days[0] ?? '', -TRANSFER_DAYS);
  const to = addDays(days.at(-1) ?? '', TRANSFER_DAYS);
  const candidates = unlinkedOn(reader, group[0]?.toAccountId ?? 0, from, to).filter(({ id }) => !used.has(id));
  return findTransfers([...group.filter(({ id }) => !used.has(id)), ...candidates]);
};

const sameCurrency = (reader: Reader): ((wish: TransferWish) => boolean) => {
  const currencies = new Map(listAccounts(reader).map(({ id, currency }) => [id, currency]));
  return ({ accountId, toAccountId }) =>
    accountId !== toAccountId && currencies.get(accountId) === currencies.get(toAccountId);
};

/** Builds the function that tells whether a side may be made on an account: it is kept by hand, and not reconciled that far. */
export const mayEnterOn = (reader: Reader): ((accountId: number, date: string) => boolean) => {
  const known = new Map<number, string | null>();
  return (accountId, date) => {
    if (!known.has(accountId)) known.set(accountId, enteredAfter(reader, accountId));
    const after = known.get(accountId) ?? null;
    return after !== null && date > after;
  };
};

/**
 * Finds the other side of each transaction that a rule calls a transfer: an equal and opposite one on that account at most
 * four days away, the closest days first; else one to make, where what moves on that account is entered by hand and that day
 * is not reconciled. Those for which there is neither are left out.
 */
export const planTransfers = (reader: Reader, wishes: readonly TransferWish[]): ReadonlyMap<number, OtherSide> => {
  const sides = new Map<number, OtherSide>();
  const used = new Set<number>();
  const mayEnter = mayEnterOn(reader);
  for (const group of byAccounts(wishes.filter(sameCurrency(reader)))) {
    const wished = new Set(group.map(({ id }) => id));
    for (const { from, to } of partnersOf(reader, group, used)) {
      const [id, other] = wished.has(from) ? [from, to] : [to, from];
      sides.set(id, { kind: 'link', id: other });
      used.add(id).add(other);
    }
    for (const { id, date, toAccountId } of group)
      if (!used.has(id) && mayEnter(toAccountId, date)) sides.set(id, { kind: 'make' });
  }
  return sides;
};

type NewSide = Pick<TransferWish, 'id' | 'toAccountId'>;

const makeOtherSide = (writer: Writer, { id, toAccountId }: NewSide): number => {
  const { date, amount, payeeId } = getTransaction(writer, id);
  return insertTransaction(writer, { accountId: toAccountId, date, amount: -amount, payeeId, flow: 0 }).id;
};

const joinPairs = (writer: Writer, pairs: readonly (readonly [number, number])[]): void => {
  linkPairs(writer, pairs);
  recharge(writer, { transactions: pairs.flat() });
};

/**
 * Links the transactions that rules call transfers with their other sides, making those that are to be made; both sides then
 * count where a transfer does. Returns the ids linked.
 */
export const linkTransfers = (writer: Writer, wishes: readonly TransferWish[]): readonly number[] => {
  const sides = planTransfers(writer, wishes);
  const pairs = wishes.flatMap((wish) => {
    const side = sides.get(wish.id);
    if (side === undefined) return [];
    return [[wish.id, side.kind === 'link' ? side.id : makeOtherSide(writer, wish)] as const];
  });
  joinPairs(writer, pairs);
  return pairs.map(([id]) => id);
};

/** Makes the other sides of transactions and links both; they then count where a transfer does. */
export const makeOtherSides = (writer: Writer, wishes: readonly NewSide[]): void =>
  joinPairs(
    writer,
    wishes.map((wish) => [wish.id, makeOtherSide(writer, wish)] as const),
  );
