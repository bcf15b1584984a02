import type { ReadRow, StatedAccount, StatedBalance, Statement } from '../reading.ts';

/** A statement on its way; `owner` tells apart accounts whose number does not: the bank, or the account's name in the file. */
export type Part = Statement & { readonly owner: string };

type Joined = { account: StatedAccount; currency: string | null; rows: ReadRow[]; balances: StatedBalance[] };

const keyOf = ({ owner, account, currency }: Part): string => JSON.stringify([owner, account.number, currency]);

const byCurrency = (part: Part): readonly Part[] => {
  const found = new Set<string | null>();
  for (const { currency } of part.rows) if (currency !== null && currency !== part.currency) found.add(currency);
  const others = [...found];
  if (others.length === 0) return [part];
  const inCurrency = (wanted: string | null): readonly ReadRow[] =>
    part.rows.filter(({ currency }) => (currency ?? part.currency) === wanted);
  return [
    { ...part, rows: inCurrency(part.currency) },
    ...others.map((currency) => ({ ...part, currency, rows: inCurrency(currency), balances: [] })),
  ].filter(({ rows, balances }) => rows.length + balances.length > 0);
};

const byDate = (a: StatedBalance, b: StatedBalance): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

const isNew = (balance: StatedBalance, before: readonly StatedBalance[]): boolean =>
  before.every(({ date, amount }) => date !== balance.date || amount !== balance.amount);

/** Joins statements of one account in one currency, in the order of the file; balances come out oldest first. */
export const joinStatements = (parts: readonly Part[]): readonly Statement[] => {
  const joined = new Map<string, Joined>();
  for (const part of parts.flatMap(byCurrency)) {
    const key = keyOf(part);
    const { account, currency } = part;
    const whole = joined.get(key) ?? { account, currency, rows: [], balances: [] };
    joined.set(key, whole);
    for (const row of part.rows) whole.rows.push(row);
    for (const balance of part.balances) if (isNew(balance, whole.balances)) whole.balances.push(balance);
  }
  return [...joined.values()].map((whole) => ({ ...whole, balances: whole.balances.toSorted(byDate) }));
};
