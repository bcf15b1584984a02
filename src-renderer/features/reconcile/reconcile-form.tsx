import { Stack, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { MoneyInput } from '../../components/money-input.tsx';
import { Comparison } from './comparison.tsx';
import { PastReconciliations } from './past-reconciliations.tsx';
import { balanceOn, firstQuestion, questionProblem } from './question.ts';
import type { Question, ReconcileStatus } from './question.ts';
import { useDateWords } from './use-date-words.ts';

type ReconcileFormProps = {
  /** How the account stands by the bank's last stated balance. */
  readonly known: ReconcileStatus;
  readonly onClose: () => void;
};

/** Asks for a day and the bank's balance, says how the account compares, and marks it. */
export function ReconcileForm({ known, onClose }: ReconcileFormProps) {
  const { t } = useLingui();
  const { accountId, currency } = known;
  const [asked, setAsked] = useState(() => firstQuestion(known));
  const { data: status, isPlaceholderData } = useStatus(accountId, asked);
  const mark = useChange(orpc.reconcile.mark.mutationOptions({ onSuccess: onClose }));
  const problem = questionProblem(asked, known.reconciliations[0]?.date ?? null);
  const markWith = (adjust: boolean): void => {
    if (problem === null && asked.balance !== null)
      mark.mutate({ accountId, date: asked.date, balance: asked.balance, adjust });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    // An adjustment is never made by Enter alone.
    if (status?.difference === 0 && !isPlaceholderData) markWith(false);
  };
  return (
    <Stack gap="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            type="date"
            label={t`At the end of`}
            // The one while the drawer opens, the other when the status comes after it has.
            data-autofocus
            autoFocus
            value={asked.date}
            error={useDateWords(asked, problem, known)}
            onChange={(event) => setAsked(balanceOn(asked, event.currentTarget.value, known.stated))}
          />
          <MoneyInput
            label={t`The bank's balance`}
            description={
              asked.typed || asked.balance === null ? t`From the statement.` : t`As the bank's file states it.`
            }
            allowNegative
            currency={currency}
            value={asked.balance}
            onChange={(balance) => setAsked({ ...asked, balance, typed: true })}
          />
          {status && asked.balance !== null && isIsoDate(asked.date) && (
            <Comparison
              status={status}
              blocked={problem !== null || isPlaceholderData}
              saving={mark.isPending}
              onAdjust={() => markWith(true)}
            />
          )}
        </Stack>
      </form>
      <PastReconciliations reconciliations={known.reconciliations} currency={currency} />
    </Stack>
  );
}

/** How the account stands for a question; nothing until both of its parts are given. */
function useStatus(accountId: number, { date, balance }: Question) {
  return useQuery(
    orpc.reconcile.status.queryOptions({
      input: { accountId, date, ...(balance !== null && { balance }) },
      enabled: isIsoDate(date) && balance !== null,
      placeholderData: keepPreviousData,
    }),
  );
}
