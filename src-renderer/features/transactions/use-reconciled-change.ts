import type { UseMutationOptions, UseMutationResult } from '@tanstack/react-query';

import type { Changed } from '../../../src-shared/contract/base.ts';
import { errorCode } from '../../app/error-words.ts';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { useAskReconciled } from './use-ask-reconciled.tsx';

type Lockable = { readonly evenReconciled?: boolean | undefined };

/** Like `useChange`; where a reconciliation refuses the change it asks, and on a yes does it even so. */
export function useReconciledChange<TOutput extends Changed, TInput extends Lockable, TContext>(
  options: UseMutationOptions<TOutput, Error, TInput, TContext>,
): UseMutationResult<TOutput, Error, TInput, TContext> {
  const toasts = useToasts();
  const ask = useAskReconciled();
  const mutation: UseMutationResult<TOutput, Error, TInput, TContext> = useMutationOnce({
    ...options,
    onSuccess: (...outcome) => {
      toasts.changed(outcome[0]);
      return options.onSuccess?.(...outcome);
    },
    onError: (...outcome) => {
      const [error, input] = outcome;
      if (errorCode(error) === 'reconciled' && input.evenReconciled !== true)
        ask(error, () => mutation.mutate({ ...input, evenReconciled: true }));
      else toasts.failed(error);
      return options.onError?.(...outcome);
    },
  });
  return mutation;
}
