/**
 * What a column can be: `booked`, `date` and `value` are the booking, transaction and value date; `account` amounts are in the
 * account's currency while `foreign` ones are not; `direction` says in or out; `other` is known and of no use.
 */
export type HeaderRole =
  | 'booked'
  | 'date'
  | 'value'
  | 'payee'
  | 'payer'
  | 'text'
  | 'memo'
  | 'direction'
  | 'amount'
  | 'foreign'
  | 'debit'
  | 'credit'
  | 'balance'
  | 'currency'
  | 'id'
  | 'status'
  | 'pending'
  | 'category'
  | 'rate'
  | 'fee'
  | 'other';

/** Phrases by role, separated by `|`; `~` before one means that a longer word may end with it. */
export type HeaderPhrases = Readonly<Partial<Record<HeaderRole, string>>>;
