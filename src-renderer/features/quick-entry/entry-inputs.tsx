import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';
import { orpc } from '../../app/api.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import classes from './quick-entry.module.css';
import type { Entry } from './use-entry-fields.ts';

type AmountAndDateProps = {
  readonly entry: Entry;
  readonly amountRef: RefObject<HTMLInputElement | null>;
  readonly amountProblem: string | undefined;
};

/** How much and when. */
export function AmountAndDate({
  entry: { fields, accountId, date, set },
  amountRef,
  amountProblem,
}: AmountAndDateProps) {
  const { t } = useLingui();
  const account = useQuery(orpc.accounts.list.queryOptions()).data?.find(({ id }) => id === accountId);
  return (
    <div className={classes.pair}>
      <MoneyInput
        ref={amountRef}
        label={t`Amount`}
        withAsterisk
        currency={account?.currency}
        value={fields.amount}
        error={amountProblem}
        onChange={(amount) => set({ amount })}
      />
      <TextInput
        type="date"
        label={t`Date`}
        withAsterisk
        value={date}
        error={isIsoDate(date) ? undefined : t`Choose a day.`}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
    </div>
  );
}

type AccountAndNotesProps = { readonly entry: Entry; readonly listHeight: number };

/** Where the money is, and what else there is to say. */
export function AccountAndNotes({ entry: { fields, accountId, set }, listHeight }: AccountAndNotesProps) {
  const { t } = useLingui();
  return (
    <div className={classes.pair}>
      <AccountSelect
        label={t`Account`}
        withAsterisk
        maxDropdownHeight={listHeight}
        value={accountId}
        onChange={(picked) => set({ accountId: picked })}
      />
      <TextInput
        label={t`Notes`}
        maxLength={2000}
        autoComplete="off"
        value={fields.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </div>
  );
}
