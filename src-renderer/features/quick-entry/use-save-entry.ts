import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';
import { api, orpc } from '../../app/api.ts';
import { errorCode } from '../../app/error-words.ts';
import { useAskReconciled } from '../transactions/use-ask-reconciled.tsx';
import { signedAmount } from './use-entry-fields.ts';
import type { Entry } from './use-entry-fields.ts';
import { settleCategory } from './use-proposal.ts';

/** What became of the last entry. */
export type EntryOutcome =
  | {
      readonly kind: 'added';
      readonly amount: number;
      readonly currency: string;
      readonly payee: string;
      readonly category: string | null;
      readonly commandId: number | null;
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly error: unknown };

type SaveEntry = {
  readonly save: () => void;
  readonly undo: (commandId: number) => void;
  readonly isSaving: boolean;
  readonly amountProblem: string | undefined;
  readonly outcome: EntryOutcome | null;
};

/** Saves what is typed as one transaction, and begins the next; what could not be saved stays. */
export function useSaveEntry(entry: Entry, onSaved: () => void): SaveEntry {
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useOutcome(entry.vault);
  const amountProblem = useAmountProblem(entry.fields.amount, tried);
  const ask = useAskReconciled();
  const create = useCreate(entry);
  const failed = (error: unknown): void => setOutcome({ kind: 'failed', error });
  const save = (evenReconciled: boolean): void =>
    create.mutate(evenReconciled, {
      onSuccess: (added) => {
        setOutcome(added);
        setTried(false);
        entry.clear(entry.fields);
        onSaved();
      },
      onError: (error) => {
        if (errorCode(error) === 'reconciled' && !evenReconciled) ask(error, () => save(true));
        else failed(error);
      },
    });
  return {
    save: () => {
      setTried(true);
      const { amount } = entry.fields;
      if (amount !== null && amount !== 0 && isIsoDate(entry.date) && !create.isPending) save(false);
    },
    undo: (commandId) => {
      api.journal.undo({ commandId }).then(() => setOutcome({ kind: 'undone' }), failed);
    },
    isSaving: create.isPending,
    amountProblem,
    outcome,
  };
}

/** What became of an entry is over with its vault: in another one, its number is that of another change. */
function useOutcome(vault: string): readonly [EntryOutcome | null, (outcome: EntryOutcome) => void] {
  const [said, setSaid] = useState<{ readonly outcome: EntryOutcome; readonly vault: string } | null>(null);
  return [said?.vault === vault ? said.outcome : null, (outcome) => setSaid({ outcome, vault })];
}

function useCreate(entry: Entry) {
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  const { data: categories = [] } = useQuery(orpc.categories.list.queryOptions());
  const create = async (evenReconciled: boolean): Promise<EntryOutcome> => {
    const { fields, accountId, date } = entry;
    const amount = signedAmount(fields, fields.amount ?? 0);
    const categoryId = await settleCategory(entry);
    const { payee, notes } = fields;
    const draft = { accountId, date, amount, payee, categoryId, notes, evenReconciled };
    const { commandId } = await api.transactions.create(draft);
    const currency = accounts.find(({ id }) => id === accountId)?.currency ?? '';
    const category = categories.find(({ id }) => id === categoryId)?.name ?? null;
    return { kind: 'added', amount, currency, payee: payee.trim(), category, commandId };
  };
  return useMutation({ mutationFn: create });
}

function useAmountProblem(amount: number | null, tried: boolean): string | undefined {
  const { t } = useLingui();
  if (amount === 0) return t`Zero moves no money: enter another amount.`;
  return tried && amount === null ? t`Enter an amount.` : undefined;
}
