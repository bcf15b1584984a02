import { addDays } from '../../src-shared/date.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { getAccount, listAccounts } from '../database/accounts.ts';
import type { Reader } from '../database/connection.ts';
import { openSides } from '../database/imports.ts';
import { TRANSFER_DAYS } from '../engine/find-transfers.ts';
import type { ImportTarget } from './import-target.ts';

/** The other side of a transfer: a row of the same file, by its place, a transaction that is there already, or one to make. */
export type TransferLink =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'ledger'; readonly id: number }
  | { readonly kind: 'make'; readonly accountId: number };

/** A row that will be imported whole, and the account that is said to be on its other side. */
export type TransferRow = {
  readonly row: number;
  readonly date: string;
  readonly amount: number;
  readonly target: ImportTarget;
  /** The other account's name; null when nothing is said. */
  readonly other: string | null;
};

/** Accounts are told apart by their folded names, which are unique in a vault and among those to be made. */
type Side = { readonly account: string; readonly currency: string };

const sideOf = ({ name, currency }: Pick<ImportTarget, 'name' | 'currency'>): Side => ({
  account: foldName(name),
  currency,
});

const keyOf = ({ account, currency }: Side, amount: number, date: string): string =>
  `${account}\u0000${currency}\u0000${amount}\u0000${date}`;

type Queues<T> = Map<string, T[]>;

const add = <T>(queues: Queues<T>, key: string, item: T): void => {
  const queue = queues.get(key);
  if (queue) queue.push(item);
  else queues.set(key, [item]);
};

/** Days around a date, the closest first. */
const daysAround = (date: string): readonly string[] => [
  date,
  ...Array.from({ length: TRANSFER_DAYS }, (_, n) => [addDays(date, n + 1), addDays(date, -n - 1)]).flat(),
];

/** Takes the closest opposite movement that is still free. */
const take = <T>(
  queues: Queues<T>,
  { amount, date }: TransferRow,
  other: Side,
  isFree: (item: T) => boolean,
): T | null => {
  for (const day of daysAround(date)) {
    const found = queues.get(keyOf(other, -amount, day))?.find(isFree);
    if (found !== undefined) return found;
  }
  return null;
};

const linkInFile = (rows: readonly TransferRow[], links: Map<number, TransferLink>): void => {
  const queues: Queues<TransferRow> = new Map();
  for (const row of rows) add(queues, keyOf(sideOf(row.target), row.amount, row.date), row);
  const free = (row: TransferRow): boolean => !links.has(row.row);
  for (const row of rows) {
    if (row.other === null || !free(row)) continue;
    const own = sideOf(row.target);
    const side = { account: foldName(row.other), currency: own.currency };
    if (side.account === own.account) continue;
    const back = (each: TransferRow): boolean => each.other !== null && foldName(each.other) === own.account;
    const other =
      take(queues, row, side, (each) => free(each) && back(each)) ??
      take(queues, row, side, (each) => free(each) && each.other === null);
    if (other === null) continue;
    links.set(row.row, { kind: 'row', row: other.row });
    links.set(other.row, { kind: 'row', row: row.row });
  }
};

const linkToLedger = (reader: Reader, rows: readonly TransferRow[], links: Map<number, TransferLink>): void => {
  const open = rows.filter((row) => row.other !== null && !links.has(row.row));
  const dates = open.map(({ date }) => date).toSorted();
  const [from, to] = [
    addDays(dates[0] ?? '1970-01-01', -TRANSFER_DAYS),
    addDays(dates.at(-1) ?? '1970-01-01', TRANSFER_DAYS),
  ];
  const others = new Set(open.map(({ other }) => foldName(other ?? '')));
  const queues: Queues<number> = new Map();
  for (const account of listAccounts(reader).filter(({ name }) => others.has(foldName(name)))) {
    for (const { id, date, amount } of openSides(reader, account.id, from, to))
      add(queues, keyOf(sideOf(account), amount, date), id);
  }
  const used = new Set<number>();
  for (const row of open) {
    const own = sideOf(row.target);
    const side = { account: foldName(row.other ?? ''), currency: own.currency };
    const id = side.account === own.account ? null : take(queues, row, side, (each) => !used.has(each));
    if (id === null) continue;
    used.add(id);
    links.set(row.row, { kind: 'ledger', id });
  }
};

/**
 * Finds the other sides of what the file or a rule calls a transfer: equal and opposite, at most four days apart, on the account
 * named, in the same file or in the ledger. Every row is used once.
 */
export const linkTransfers = (reader: Reader, rows: readonly TransferRow[]): ReadonlyMap<number, TransferLink> => {
  const links = new Map<number, TransferLink>();
  if (rows.every(({ other }) => other === null)) return links;
  linkInFile(rows, links);
  linkToLedger(reader, rows, links);
  return links;
};

/** Builds the function that names the own account that a file or a rule says is on the other side, as the vault writes it. */
export const otherAccounts = (
  reader: Reader,
): ((transferTo: string | null, ruleAccountId: number | null) => string | null) => {
  const byName = new Map(listAccounts(reader).map(({ name }) => [foldName(name), name]));
  return (transferTo, ruleAccountId) => {
    if (transferTo !== null) return byName.get(foldName(transferTo)) ?? transferTo;
    return ruleAccountId === null ? null : getAccount(reader, ruleAccountId).name;
  };
};
