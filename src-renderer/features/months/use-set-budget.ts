import { useQueryClient } from '@tanstack/react-query';

import type { Month } from '../../../src-shared/month.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { orpc } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useChange } from '../../app/use-change.ts';
import { withBudget } from './optimistic-budget.ts';

export type SetBudget = {
  /** Writes a budget (null removes it); the table shows it at once and goes back if the vault refuses. */
  readonly write: (amount: MinorUnits | null, onWritten: () => void) => void;
  /** Why the last write was refused; null when it was not. */
  readonly refusal: Error | null;
  readonly forget: () => void;
};

/** Writes the budget of one category in one month. */
export function useSetBudget(month: Month, categoryId: number): SetBudget {
  const client = useQueryClient();
  const { statusEdges } = useSettings();
  const queryKey = orpc.months.utilization.queryKey({ input: { month } });
  const change = useChange(
    orpc.months.setBudget.mutationOptions({
      onMutate: async ({ amount }) => {
        await client.cancelQueries({ queryKey });
        const before = client.getQueryData(queryKey);
        if (before) client.setQueryData(queryKey, withBudget(before, categoryId, amount ?? 0, statusEdges));
        return before;
      },
      onError: (_error, _input, before) => client.setQueryData(queryKey, before),
      onSettled: () => client.invalidateQueries({ queryKey }),
    }),
  );
  return {
    write: (amount, onWritten) => change.mutate({ month, categoryId, amount }, { onSuccess: onWritten }),
    refusal: change.error,
    forget: change.reset,
  };
}
