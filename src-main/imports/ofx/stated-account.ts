import type { AccountType } from '../../../src-shared/contract/accounts.ts';
import type { StatedAccount } from '../reading.ts';
import type { OfxStatement } from './collect-statements.ts';

const BLANKS = /\s+/gu;
const BY_NAME: Readonly<Record<string, AccountType>> = {
  CHECKING: 'bank',
  SAVINGS: 'bank',
  MONEYMRKT: 'bank',
  CD: 'bank',
  CREDITLINE: 'loan',
  CREDITCARD: 'credit',
  LOAN: 'loan',
};

/** Returns what a statement says of its account; the number is the IBAN or the bank's own number without blanks. */
export const statedAccount = ({ account, type }: OfxStatement): StatedAccount => ({
  number: account.ACCTID.replace(BLANKS, '') || null,
  name: null,
  type: type ?? BY_NAME[account.ACCTTYPE.toUpperCase()] ?? (account.ACCTTYPE === '' ? null : 'bank'),
});
