import type { AccountType } from '../../../src-shared/contract/accounts.ts';
import type { Part } from '../ofx/join-statements.ts';

const NAMES: Readonly<Record<AccountType, string>> = {
  bank: 'Bank',
  cash: 'Cash',
  credit: 'Credit card',
  loan: 'Loan',
  investment: 'Investments',
};

const isOpen = ({ account: { number, name } }: Part): boolean => number === null && name === null;

/**
 * Names the accounts of a file that holds several kinds without a name, as `!Type:Bank` beside `!Type:CCard`, by their kind, so that
 * each is known again the next time. One alone stays without a name.
 */
export const nameParts = (parts: readonly Part[]): readonly Part[] => {
  const kinds = new Set(parts.filter(isOpen).map(({ owner }) => owner));
  if (kinds.size < 2) return parts;
  return parts.map((part) => {
    if (!isOpen(part)) return part;
    const { account, owner } = part;
    return { ...part, account: { ...account, name: account.type === null ? owner || 'Account' : NAMES[account.type] } };
  });
};
