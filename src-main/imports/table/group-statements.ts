import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import type { ReadRow, StatedAccount, Statement } from '../reading.ts';
import { statedBalances } from './stated-balances.ts';

/** Rows with the account that each belongs to, and the balances that stand beside them, in minor units; none where no row has one. */
export type PlacedRows = {
  readonly rows: readonly ReadRow[];
  readonly accounts: readonly StatedAccount[];
  readonly balances: readonly (MinorUnits | null)[];
};

const NO_ACCOUNT: StatedAccount = { number: null, name: null, type: null };

const keyOf = ({ number, name }: StatedAccount, currency: string): string =>
  `${number ?? ''}\n${name ?? ''}\n${currency}`;

const hasSeveralCurrencies = (rows: readonly ReadRow[]): boolean => {
  const first = rows[0]?.currency;
  return rows.some(({ currency }) => currency !== first);
};

const commonCurrency = (rows: readonly ReadRow[]): Currency | null =>
  hasSeveralCurrencies(rows) ? null : (rows[0]?.currency ?? null);

const statementOf = ({ rows, accounts, balances }: PlacedRows, currency: Currency | null): Statement => ({
  account: accounts[0] ?? NO_ACCOUNT,
  currency: currency ?? commonCurrency(rows),
  rows,
  balances: statedBalances(rows, balances),
});

type Group = { rows: ReadRow[]; accounts: StatedAccount[]; balances: (MinorUnits | null)[] };

const grouped = ({ rows, accounts, balances }: PlacedRows, byCurrency: boolean): readonly PlacedRows[] => {
  const groups = new Map<string, Group>();
  rows.forEach((row, at) => {
    const account = accounts[at] ?? NO_ACCOUNT;
    const key = keyOf(account, byCurrency ? (row.currency ?? '') : '');
    const group = groups.get(key) ?? { rows: [], accounts: [], balances: [] };
    if (group.rows.length === 0) groups.set(key, group);
    group.rows.push(row);
    group.accounts.push(account);
    group.balances.push(balances[at] ?? null);
  });
  return [...groups.values()];
};

/**
 * Sorts rows into statements, one for each account and currency, in the order of the file. Where the balances add up through rows
 * of several currencies, these are only what was paid in abroad: then the account has one.
 */
export const groupStatements = (placed: PlacedRows, currency: Currency | null): readonly Statement[] => {
  const { rows, accounts, balances } = placed;
  const byCurrency = hasSeveralCurrencies(rows) && statedBalances(rows, balances).length === 0;
  const [one] = accounts;
  if (one && !byCurrency && accounts.every((account) => account === one)) return [statementOf(placed, currency)];
  return grouped(placed, byCurrency).map((group) =>
    statementOf(group, byCurrency ? (group.rows[0]?.currency ?? currency) : currency),
  );
};
