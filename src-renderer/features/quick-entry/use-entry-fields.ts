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
  /** The path of the vault that all of it goes into. */
  readonly vault: string;
  /** Begins the next one on the same account; what was typed since these fields were saved is of the next one. */
  readonly clear: (saved: EntryFields) => void;
};

/** Returns the fields of the next entry: on the same account, and with what differs from what was saved. */
export const nextFields = (fields: EntryFields, saved: EntryFields): EntryFields => {
  const typedSince = Object.entries(fields).filter(([key, value]) => value !== saved[key as keyof EntryFields]);
  return { ...EMPTY, ...Object.fromEntries(typedSince), accountId: fields.accountId };
};

/** Returns the fields for another vault, where an account or category of the one before would be whichever has its number. */
export const inOtherVault = (fields: EntryFields): EntryFields => ({
  ...fields,
  accountId: null,
  categoryId: undefined,
});

type EntryStart = Pick<Entry, 'accountId' | 'vault'> & { readonly today: string };

/** Returns what is typed, for as long as the window is there. */
export function useEntryFields({ accountId, today, vault }: EntryStart): Entry {
  const [typed, setTyped] = useState({ fields: EMPTY, vault });
  const fields = typed.vault === vault ? typed.fields : inOtherVault(typed.fields);
  if (typed.vault !== vault) setTyped({ fields, vault });
  const change = (next: (before: EntryFields) => EntryFields): void =>
    setTyped((before) => ({ ...before, fields: next(before.fields) }));
  return {
    fields,
    vault,
    accountId: fields.accountId ?? accountId,
    date: fields.date ?? today,
    set: (part) => change((before) => ({ ...before, ...part })),
    clear: (saved) => change((before) => nextFields(before, saved)),
  };
}

/** Returns the amount with its sign. */
export const signedAmount = ({ direction }: EntryFields, amount: number): number =>
  direction === 'out' ? -amount : amount;
