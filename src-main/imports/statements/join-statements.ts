import type { Currency } from '../../../src-shared/currency.ts';
import type { ReadRow, StatedAccount, StatedBalance, Statement } from '../reading.ts';
import { openingBefore } from './statement-part.ts';
import type { StatementPart } from './statement-part.ts';

const accountKey = ({ number, name }: StatedAccount): string => number ?? name ?? '';

/** The one currency that an account has elsewhere in the file, for parts that name none. */
const knownCurrencies = (parts: readonly StatementPart[]): ReadonlyMap<string, Currency | null> => {
  const known = new Map<string, Currency | null>();
  for (const { account, currency } of parts) {
    if (currency === null) continue;
    const key = accountKey(account);
    const before = known.get(key);
    known.set(key, before === undefined || before === currency ? currency : null);
  }
  return known;
};

const lastDate = (part: StatementPart): string => part.closing?.date ?? part.rows.at(-1)?.date ?? '';

/** Banks list their statements oldest or newest first; balances are followed in the order of time. */
const inOrder = (parts: readonly StatementPart[]): readonly StatementPart[] =>
  parts.toSorted((a, b) => (lastDate(a) < lastDate(b) ? -1 : lastDate(a) > lastDate(b) ? 1 : 0));

/** The balances at the end of days: the first opening one, each closing one, and openings behind a gap between statements. */
const balancesOf = (parts: readonly StatementPart[]): readonly StatedBalance[] => {
  const byDate = new Map<string, StatedBalance>();
  let last: StatedBalance | null = null;
  for (const part of inOrder(parts)) {
    const opening = openingBefore(part);
    if (opening && (!last || (opening.amount !== last.amount && opening.date > last.date)))
      byDate.set(opening.date, opening);
    if (part.closing) byDate.set(part.closing.date, part.closing);
    last = part.closing ?? last ?? opening;
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
};

const rowsOf = (parts: readonly StatementPart[], currency: Currency | null): readonly ReadRow[] => {
  const rows: ReadRow[] = [];
  for (const part of parts)
    for (const row of part.rows) rows.push(row.currency === currency ? row : { ...row, currency });
  return rows;
};

const accountOf = (parts: readonly StatementPart[]): StatedAccount => ({
  number: parts.find(({ account }) => account.number !== null)?.account.number ?? null,
  name: parts.find(({ account }) => account.name !== null)?.account.name ?? null,
  type: parts.find(({ account }) => account.type !== null)?.account.type ?? null,
});

/** Joins the parts of a file into one statement for each account and currency, in the order in which they first appear. */
export const joinStatements = (parts: readonly StatementPart[]): readonly Statement[] => {
  const known = knownCurrencies(parts);
  const groups = new Map<string, { readonly currency: Currency | null; readonly parts: StatementPart[] }>();
  for (const part of parts) {
    const key = accountKey(part.account);
    const currency = part.currency ?? known.get(key) ?? null;
    const group = groups.get(`${key}\n${currency}`);
    if (group) group.parts.push(part);
    else groups.set(`${key}\n${currency}`, { currency, parts: [part] });
  }
  return [...groups.values()].map(({ currency, parts: own }) => ({
    account: accountOf(own),
    currency,
    rows: rowsOf(own, currency),
    balances: balancesOf(own),
  }));
};
