import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { PayeeInput } from '../../components/payee-input.tsx';
import type { FieldKey } from './columns.ts';
import { realChanges } from './patch.ts';
import type { Patch } from './patch.ts';
import type { Lookups } from './use-lookups.ts';

/** Where the edit goes on: the same cell, the next one, or the one before. */
export type Move = 0 | 1 | -1;

export type EditEvents = {
  readonly onDone: (id: number, patch: Patch | null, move: Move) => void;
  /** The focus went elsewhere by itself; it must not be taken back. */
  readonly onLeave: (id: number, patch: Patch | null) => void;
  readonly onCancel: () => void;
};

type CellEditorProps = {
  readonly field: FieldKey;
  readonly transaction: Transaction;
  readonly lookups: Lookups;
  readonly events: EditEvents;
};

/** Edits one field in its cell: Enter keeps, Tab keeps and moves on, Escape leaves it as it was. */
export function CellEditor({ field, transaction, lookups, events }: CellEditorProps) {
  // Null while what is typed cannot be kept, such as letters for an amount.
  const [draft, setDraft] = useState<Patch | null>({});
  const finished = useRef(false);
  const once = (finish: () => void): void => {
    // The blur of an editor that goes away must not finish a second time.
    if (finished.current) return;
    finished.current = true;
    finish();
  };
  const keep = (patch: Patch | null, move: Move): void => {
    if (patch !== null) once(() => events.onDone(transaction.id, realChanges(transaction, patch), move));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') once(events.onCancel);
    // An open list of choices takes its own Enter.
    else if (event.key === 'Enter' && !event.defaultPrevented) keep(draft, 0);
    else if (event.key === 'Tab') keep(draft, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = (): void =>
    once(() => events.onLeave(transaction.id, draft === null ? null : realChanges(transaction, draft)));
  const currency = lookups.accounts.get(transaction.accountId)?.currency;
  return (
    // The keys are those of the input inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown} onBlur={leave}>
      <FieldInput
        field={field}
        value={{ ...transaction, ...draft }}
        currency={currency}
        onDraft={setDraft}
        onPick={(patch) => keep(patch, 0)}
      />
    </div>
  );
}

type FieldInputProps = {
  readonly field: FieldKey;
  readonly value: Patch;
  readonly currency: string | undefined;
  /** What is typed so far; null when it cannot be kept. */
  readonly onDraft: (patch: Patch | null) => void;
  /** A choice from a list, which is final. */
  readonly onPick: (patch: Patch) => void;
};

function FieldInput({ field, value, currency, onDraft, onPick }: FieldInputProps) {
  const { t } = useLingui();
  const shared = { size: 'xs', autoFocus: true } as const;
  const list = {
    ...shared,
    defaultDropdownOpened: true,
    comboboxProps: { width: 240, position: 'bottom-start' },
  } as const;
  switch (field) {
    case 'date':
      return (
        <TextInput
          {...shared}
          type="date"
          aria-label={t`Date`}
          value={value.date ?? ''}
          onChange={({ currentTarget: { value: date } }) => onDraft(date === '' ? null : { date })}
        />
      );
    case 'payee':
      return (
        <PayeeInput
          {...shared}
          aria-label={t`Payee`}
          value={value.payee ?? ''}
          onChange={(payee) => onDraft({ payee })}
          onOptionSubmit={(payee) => onPick({ payee })}
        />
      );
    case 'category':
      return (
        <CategorySelect
          {...list}
          aria-label={t`Category`}
          value={value.categoryId ?? null}
          onChange={(categoryId) => onPick({ categoryId })}
        />
      );
    case 'account':
      return (
        <AccountSelect
          {...list}
          aria-label={t`Account`}
          value={value.accountId ?? null}
          onChange={(accountId) => onPick(accountId === null ? {} : { accountId })}
        />
      );
    case 'bucket':
      return (
        <BucketSelect
          {...list}
          aria-label={t`Bucket`}
          value={value.bucketId ?? null}
          onChange={(bucketId) => onPick({ bucketId })}
        />
      );
    case 'notes':
      return (
        <TextInput
          {...shared}
          aria-label={t`Notes`}
          maxLength={2000}
          value={value.notes ?? ''}
          onChange={(event) => onDraft({ notes: event.currentTarget.value })}
        />
      );
    case 'amount':
      return <AmountEditor value={value.amount} currency={currency} onDraft={onDraft} />;
  }
}

type AmountEditorProps = Pick<FieldInputProps, 'currency' | 'onDraft'> & { readonly value: number | undefined };

function AmountEditor({ value, currency, onDraft }: AmountEditorProps) {
  const { t } = useLingui();
  const [zero, setZero] = useState(false);
  return (
    <MoneyInput
      size="xs"
      autoFocus
      leftSection={null}
      leftSectionWidth={0}
      allowNegative
      aria-label={t`Amount`}
      currency={currency}
      value={value ?? null}
      error={zero ? t`Zero moves no money.` : undefined}
      onChange={(amount) => {
        setZero(amount === 0);
        onDraft(amount === null || amount === 0 ? null : { amount });
      }}
    />
  );
}
