import type { Currency } from '../../../src-shared/currency.ts';
import type { ReadRow, StatedAccount } from '../reading.ts';
import type { StatementPart } from '../statements/statement-part.ts';
import type { CamtAccount, CamtBalances } from './read-account.ts';
import type { EntryRow } from './read-entry.ts';

/** One statement of the file while it is read: its rows by currency, those not booked yet apart. */
export type OpenStatement = {
  readonly line: number;
  readonly booked: Map<Currency | null, EntryRow[]>;
  readonly pending: Map<Currency | null, EntryRow[]>;
};

/** A statement that was read whole. */
export type ClosedStatement = OpenStatement & {
  readonly account: CamtAccount;
  readonly balances: ReadonlyMap<Currency, CamtBalances>;
};

/** Puts rows under their currency. */
export const addRows = (
  rowsBy: Map<Currency | null, EntryRow[]>,
  currency: Currency | null,
  rows: readonly EntryRow[],
): void => {
  const known = rowsBy.get(currency);
  if (known) for (const row of rows) known.push(row);
  else rowsBy.set(currency, [...rows]);
};

const currenciesOf = ({ booked, pending, account, balances }: ClosedStatement): readonly (Currency | null)[] => {
  const moved = new Set([...booked.keys(), ...pending.keys()]);
  if (account.currency !== null && (moved.size === 0 || balances.has(account.currency))) moved.add(account.currency);
  if (moved.size === 0) for (const currency of balances.keys()) moved.add(currency);
  return moved.size === 0 ? [null] : [...moved];
};

/** How often the file has each of the bank's numbers, where any is needed to identify a row. */
const numberCounts = (statements: readonly ClosedStatement[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const groups = statements.flatMap(({ booked, pending }) => [...booked.values(), ...pending.values()]);
  if (groups.every((rows) => rows.every(({ row }) => row.bankId !== null))) return counts;
  for (const rows of groups)
    for (const { entryNumber } of rows) counts.set(entryNumber, (counts.get(entryNumber) ?? 0) + 1);
  return counts;
};

const byLine = (a: EntryRow, b: EntryRow): number => a.row.line - b.row.line;

const rowsOf = ({ booked, pending }: ClosedStatement, currency: Currency | null, withPending: boolean) => {
  const [rows, waiting] = [booked.get(currency) ?? [], pending.get(currency) ?? []];
  return withPending && waiting.length > 0 ? [...rows, ...waiting].toSorted(byLine) : rows;
};

const identified = ({ row, entryNumber }: EntryRow, counts: ReadonlyMap<string, number>): ReadRow =>
  row.bankId === null && counts.get(entryNumber) === 1 && /[1-9a-z]/iu.test(entryNumber)
    ? { ...row, bankId: entryNumber }
    : row;

const partOf = (
  statement: ClosedStatement,
  currency: Currency | null,
  counts: ReadonlyMap<string, number>,
  withPending: boolean,
): StatementPart => {
  const account: StatedAccount = statement.account.account;
  const balances = currency === null ? undefined : statement.balances.get(currency);
  const rows = rowsOf(statement, currency, withPending).map((entry) => identified(entry, counts));
  return {
    line: statement.line,
    account,
    currency,
    rows,
    opening: balances?.opening ?? null,
    closing: balances?.closing ?? null,
  };
};

/** Cuts the statements of a file by currency; the bank's number of an entry identifies it where the file has it once. */
export const statementParts = (
  statements: readonly ClosedStatement[],
  withPending: boolean,
): readonly StatementPart[] => {
  const counts = numberCounts(statements);
  return statements.flatMap((statement) =>
    currenciesOf(statement).map((currency) => partOf(statement, currency, counts, withPending)),
  );
};
