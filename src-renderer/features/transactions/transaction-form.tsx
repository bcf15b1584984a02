import { Button, Group, Stack, TextInput, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import { DirectionControl } from '../../components/direction-control.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { PayeeInput } from '../../components/payee-input.tsx';
import { TagInput } from '../../components/tag-input.tsx';
import type { Lookups } from './use-lookups.ts';

export type TransactionFields = {
  readonly accountId: number | null;
  readonly date: string;
  readonly direction: 'in' | 'out';
  /** Without its sign; null while empty. */
  readonly amount: number | null;
  readonly payee: string;
  readonly categoryId: number | null;
  readonly bucketId: number | null;
  readonly notes: string;
  readonly tags: string[];
};

/** What the form hands over once it is complete. */
export type TransactionEntry = Omit<TransactionFields, 'direction' | 'accountId' | 'amount'> & {
  readonly accountId: number;
  /** With its sign. */
  readonly amount: number;
};

type TransactionFormProps = {
  readonly initial: TransactionFields;
  readonly lookups: Lookups;
  readonly saving: boolean;
  readonly submitLabel: string;
  readonly onSubmit: (entry: TransactionEntry) => void;
  readonly onCancel: () => void;
};

/** All fields of one transaction. */
export function TransactionForm({ initial, lookups, saving, submitLabel, onSubmit, onCancel }: TransactionFormProps) {
  const { t } = useLingui();
  const [fields, setFields] = useState(initial);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<TransactionFields>): void => setFields({ ...fields, ...part });
  // The accounts may arrive after the form has opened.
  const chosenId = fields.accountId ?? initial.accountId;
  const account = lookups.accounts.get(chosenId ?? 0);
  const amountProblem = useAmountProblem(fields.amount, tried);
  const dateWrong = !isIsoDate(fields.date);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    const { accountId: _, amount, direction, ...rest } = fields;
    if (chosenId === null || amount === null || amount === 0 || dateWrong) return;
    onSubmit({ ...rest, accountId: chosenId, amount: direction === 'out' ? -amount : amount });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <DirectionControl value={fields.direction} onChange={(direction) => set({ direction })} />
        <MoneyInput
          label={t`Amount`}
          data-autofocus
          withAsterisk
          currency={account?.currency}
          value={fields.amount}
          error={amountProblem}
          onChange={(amount) => set({ amount })}
        />
        <PayeeInput
          label={fields.direction === 'out' ? t`Paid to` : t`Received from`}
          maxLength={300}
          value={fields.payee}
          onChange={(payee) => set({ payee })}
        />
        <CategorySelect label={t`Category`} value={fields.categoryId} onChange={(categoryId) => set({ categoryId })} />
        <TextInput
          type="date"
          label={t`Date`}
          withAsterisk
          value={fields.date}
          error={dateWrong ? t`Choose a day.` : undefined}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />
        <AccountSelect
          label={t`Account`}
          withAsterisk
          value={chosenId}
          error={tried && chosenId === null ? t`Choose an account.` : undefined}
          onChange={(accountId) => set({ accountId })}
        />
        {fields.direction === 'out' && (
          <BucketSelect
            label={t`Bucket`}
            placeholder={t`The category's bucket`}
            clearable
            value={fields.bucketId}
            onChange={(bucketId) => set({ bucketId })}
          />
        )}
        <Textarea
          label={t`Notes`}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={2000}
          value={fields.notes}
          onChange={(event) => set({ notes: event.currentTarget.value })}
        />
        <TagInput label={t`Tags`} value={fields.tags} onChange={(tags) => set({ tags })} />
        <FormButtons saving={saving} submitLabel={submitLabel} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function useAmountProblem(amount: number | null, tried: boolean): string | undefined {
  const { t } = useLingui();
  if (amount === 0) return t`Zero moves no money: enter another amount.`;
  return tried && amount === null ? t`Enter an amount.` : undefined;
}

const FormButtons = ({
  saving,
  submitLabel,
  onCancel,
}: Pick<TransactionFormProps, 'saving' | 'submitLabel' | 'onCancel'>) => (
  <Group justify="flex-end" mt="sm">
    <Button variant="default" onClick={onCancel}>
      <Trans>Cancel</Trans>
    </Button>
    <Button type="submit" loading={saving}>
      {submitLabel}
    </Button>
  </Group>
);
