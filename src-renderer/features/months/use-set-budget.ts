import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import type { Month } from '../../../src-shared/month.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { orpc } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useToasts } from '../../app/use-toasts.tsx';
import { withBudget } from './optimistic-budget.ts';

export type SetBudget = {
  /** Writes a budget (null removes it); the table shows it at once and goes back if the vault refuses. */
  readonly write: (amount: MinorUnits | null, onWritten: () => void) => void;
  /** Why the last write was refused; null when it was not, or when the month has changed since. */
  readonly refusal: Error | null;
  /** Whether a write was refused that the month as it is now might take. */
  readonly outdated: boolean;
  readonly forget: () => void;
};

/** Writes the budget of one category in one month. */
export function useSetBudget(month: Month, categoryId: number): SetBudget {
  const client = useQueryClient();
  const toasts = useToasts();
  const onScreen = useOnScreen();
  const { statusEdges, overAllocation } = useSettings();
  const options = orpc.months.utilization.queryOptions({ input: { month } });
  const { queryKey } = options;
  const standing = standingOf(useQuery(options).data, categoryId, overAllocation);
  const change = useMutation(
    orpc.months.setBudget.mutationOptions({
      onMutate: async ({ amount }) => {
        await client.cancelQueries({ queryKey });
        const before = client.getQueryData(queryKey);
        if (before) client.setQueryData(queryKey, withBudget(before, categoryId, amount ?? 0, statusEdges));
        return { before, standing: standingOf(before, categoryId, overAllocation) };
      },
      onSuccess: (done) => toasts.changed(done),
      onError: (error, _input, context) => {
        client.setQueryData(queryKey, context?.before);
        // The row says why; only who has left it must be told elsewhere.
        if (!onScreen.current) toasts.failed(error);
      },
      onSettled: () => client.invalidateQueries({ queryKey }),
    }),
  );
  const outdated = change.error !== null && change.context?.standing !== standing;
  return {
    write: (amount, onWritten) => change.mutate({ month, categoryId, amount }, { onSuccess: onWritten }),
    refusal: outdated ? null : change.error,
    outdated,
    forget: change.reset,
  };
}

/** What a refusal rests on: the sum of the budgets, the limit and its policy, and the category's own budget. */
const standingOf = (utilization: Utilization | undefined, categoryId: number, policy: string): string =>
  [
    utilization?.totalBudget,
    utilization?.compliance.monthlyLimit,
    utilization?.rows.find((row) => row.categoryId === categoryId)?.budget,
    policy,
  ].join(' ');

function useOnScreen(): RefObject<boolean> {
  const onScreen = useRef(true);
  useEffect(() => {
    onScreen.current = true;
    return () => {
      onScreen.current = false;
    };
  }, []);
  return onScreen;
}
