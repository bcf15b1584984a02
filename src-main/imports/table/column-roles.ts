/** Which column, counted from 0, holds what; null where no column does. */
export type ColumnRoles = {
  readonly date: number | null;
  readonly otherDates: readonly number[];
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly balance: number | null;
  readonly payee: number | null;
  /** Who paid, where the file names payer and recipient apart: the counterparty of money coming in. */
  readonly payer: number | null;
  readonly texts: readonly number[];
  readonly direction: number | null;
  readonly currency: number | null;
  readonly id: number | null;
  readonly status: number | null;
  readonly category: number | null;
  /** A fee that the balances prove to be taken on top of the amount. */
  readonly fee: number | null;
};

/** The roles that an answer `column.<role>` can set. */
export const ANSWERED_ROLES = [
  'date',
  'amount',
  'debit',
  'credit',
  'balance',
  'payee',
  'direction',
  'currency',
  'id',
  'status',
  'category',
] as const;

/** A role that an answer can set. */
export type AnsweredRole = (typeof ANSWERED_ROLES)[number];

/** No column found for anything yet. */
export const NO_ROLES: ColumnRoles = {
  date: null,
  otherDates: [],
  amount: null,
  debit: null,
  credit: null,
  balance: null,
  payee: null,
  payer: null,
  texts: [],
  direction: null,
  currency: null,
  id: null,
  status: null,
  category: null,
  fee: null,
};

/** Returns a column's name as the user sees it: the header's words, or `#3` where they are missing or not unique. */
export const columnName = (names: readonly string[], column: number): string => {
  const name = names[column] ?? '';
  return name === '' || names.indexOf(name) !== column ? `#${column + 1}` : name;
};
