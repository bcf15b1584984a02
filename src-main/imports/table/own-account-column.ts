import type { ColumnRoles } from './column-roles.ts';
import { isAccountNameColumn, ownAccountName } from './own-account-words.ts';
import type { OpenTable } from './open-table.ts';
import { accountNumber } from './stated-account.ts';
import type { StatedAccount } from '../reading.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const SAMPLE = 2000;
const ROWS_AN_ACCOUNT = 3;

type Column = { readonly column: number; readonly values: readonly string[]; readonly sure: boolean };

const takenColumns = (roles: ColumnRoles): ReadonlySet<number | null> =>
  new Set([
    roles.date,
    ...roles.otherDates,
    roles.amount,
    roles.debit,
    roles.credit,
    roles.balance,
    roles.payee,
    roles.payer,
    roles.id,
  ]);

/** Whether each account comes with several payees: the account of the other side would go with one. */
const variesWithin = (rows: readonly TableRow[], column: number, { payee, texts }: ColumnRoles): boolean => {
  const text = payee ?? texts[0] ?? null;
  if (text === null) return true;
  const payees = new Map<string, Set<string>>();
  for (const row of rows) {
    const account = cellText(row, column);
    payees.set(account, (payees.get(account) ?? new Set()).add(cellText(row, text)));
  }
  return [...payees.values()].filter((each) => each.size > 1).length > payees.size / 2;
};

/** One account for all rows, or each of several with enough rows and more than one payee. */
const isOwn = ({ values, sure, column }: Column, rows: readonly TableRow[], roles: ColumnRoles): boolean => {
  const filled = values.filter((value) => value !== '').length;
  const distinct = new Set(values.filter((value) => value !== '')).size;
  if (distinct === 0 || filled < values.length * (distinct === 1 ? 0.5 : 1)) return false;
  if (sure) return true;
  return variesWithin(rows, column, roles) && (distinct === 1 || values.length >= distinct * ROWS_AN_ACCOUNT);
};

/** Finds the column with the user's own account, sure by its name or by what stands in it; null when there is none. */
const findColumn = (table: OpenTable, roles: ColumnRoles, rows: readonly TableRow[]): number | null => {
  const sample = rows.slice(0, SAMPLE);
  const taken = takenColumns(roles);
  const columns = table.names.flatMap((name, column): readonly Column[] => {
    const said = taken.has(column) ? null : ownAccountName(name);
    return said ? [{ column, sure: said === 'own', values: sample.map((row) => cellText(row, column)) }] : [];
  });
  const own = columns.filter((each) => isOwn(each, sample, roles));
  return (own.find(({ sure }) => sure) ?? own[0])?.column ?? null;
};

const CARD = /card|karte|carte|tarjeta|carta|kaart|karta|карт|カード|卡/iu;

/** Tells for each row which of the user's own accounts it belongs to; null when the rows do not say. */
export const ownAccountOf = (
  table: OpenTable,
  roles: ColumnRoles,
  rows: readonly TableRow[],
): ((row: TableRow) => StatedAccount) | null => {
  const column = findColumn(table, roles, rows);
  if (column === null) return null;
  const heading = table.names[column] ?? '';
  const known = new Map<string, StatedAccount>();
  const filled = rows.find((row) => cellText(row, column) !== '');
  const first = filled ? cellText(filled, column) : '';
  return (row) => {
    const text = cellText(row, column) || first;
    const found = known.get(text);
    if (found) return found;
    const account = stated(text, heading);
    known.set(text, account);
    return account;
  };
};

const stated = (text: string, heading: string): StatedAccount => {
  const number = isAccountNameColumn(heading) ? null : accountNumber(text);
  const isCredit = CARD.test(heading) && /credit|kredit/iu.test(heading);
  return { number, name: number === null ? text : null, type: isCredit ? 'credit' : null };
};
