import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import type { ReadRow, StatedAccount, Statement } from '../reading.ts';
import { statedBalances } from './stated-balances.ts';

/** A row with the account that it belongs to and the balance that stands beside it, in minor units. */
export type PlacedRow = {
  readonly row: ReadRow;
  readonly account: StatedAccount;
  readonly balance: MinorUnits | null;
};

const keyOf = ({ account, row }: PlacedRow, byCurrency: boolean): string =>
  `${account.number ?? ''}\n${account.name ?? ''}\n${byCurrency ? (row.currency ?? '') : ''}`;

const balancesOf = (placed: readonly PlacedRow[]): Statement['balances'] =>
  placed.some(({ balance }) => balance !== null)
    ? statedBalances(placed.map(({ row, balance }) => ({ date: row.date, amount: row.amount, balance })))
    : [];

const hasSeveralCurrencies = (placed: readonly PlacedRow[]): boolean => {
  const first = placed[0]?.row.currency;
  return placed.some(({ row }) => row.currency !== first);
};

const commonCurrency = (placed: readonly PlacedRow[]): Currency | null =>
  hasSeveralCurrencies(placed) ? null : (placed[0]?.row.currency ?? null);

const statementOf = (placed: readonly PlacedRow[], currency: Currency | null): Statement => ({
  account: placed[0]?.account ?? { number: null, name: null, type: null },
  currency: currency ?? commonCurrency(placed),
  rows: placed.map(({ row }) => row),
  balances: balancesOf(placed),
});

/**
 * Sorts rows into statements, one for each account and currency, in the order of the file. Where the balances add up through rows
 * of several currencies, these are only what was paid in abroad: then the account has one.
 */
export const groupStatements = (placed: readonly PlacedRow[], currency: Currency | null): readonly Statement[] => {
  const byCurrency = hasSeveralCurrencies(placed) && balancesOf(placed).length === 0;
  const one = placed[0]?.account;
  if (one && !byCurrency && placed.every(({ account }) => account === one)) return [statementOf(placed, currency)];
  const groups = new Map<string, PlacedRow[]>();
  for (const each of placed) {
    const key = keyOf(each, byCurrency);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) =>
    statementOf(group, byCurrency ? (group[0]?.row.currency ?? currency) : currency),
  );
};
