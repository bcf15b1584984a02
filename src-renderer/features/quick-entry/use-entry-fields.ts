import { useState } from 'react';

export type EntryFields = {
  readonly direction: 'in' | 'out';
  /** Without its sign; null while empty. */
  readonly amount: number | null;
  readonly payee: string;
  /** Undefined until the user chooses; then what is proposed counts. */
  readonly categoryId: number | null | undefined;
  /** Null for the account to begin with. */
  readonly accountId: number | null;
  /** Null for today, whichever day that is when it is saved. */
  readonly date: string | null;
  readonly notes: string;
};

const EMPTY: EntryFields = {
  direction: 'out',
  amount: null,
  payee: '',
  categoryId: undefined,
  accountId: null,
  date: null,
  notes: '',
};

export type Entry = {
  readonly fields: EntryFields;
  readonly accountId: number;
  readonly date: string;
  readonly set: (part: Partial<EntryFields>) => void;
  /** Begins the next one on the same account. */
  readonly clear: () => void;
};

/** Returns what is typed, for as long as the window is there. */
export function useEntryFields(accountId: number, today: string): Entry {
  const [fields, setFields] = useState(EMPTY);
  return {
    fields,
    accountId: fields.accountId ?? accountId,
    date: fields.date ?? today,
    set: (part) => setFields((before) => ({ ...before, ...part })),
    clear: () => setFields((before) => ({ ...EMPTY, accountId: before.accountId })),
  };
}

/** Returns the amount with its sign. */
export const signedAmount = ({ direction }: EntryFields, amount: number): number =>
  direction === 'out' ? -amount : amount;
