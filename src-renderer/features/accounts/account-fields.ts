import type { AccountType } from '../../../src-shared/contract/accounts.ts';

/** What the account form holds while it is filled in. */
export type AccountFields = {
  readonly name: string;
  readonly type: AccountType;
  readonly currency: string;
  readonly onBudget: boolean;
  readonly openingBalance: number | null;
  /** Empty means today. */
  readonly openingDate: string;
  /** By which files name it. */
  readonly numbers: readonly string[];
};

export type FieldProps = {
  readonly fields: AccountFields;
  readonly onChange: (part: Partial<AccountFields>) => void;
};
