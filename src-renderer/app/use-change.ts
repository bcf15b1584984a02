import type { UseMutationOptions, UseMutationResult } from '@tanstack/react-query';

import type { Changed } from '../../src-shared/contract/base.ts';
import { useMutationOnce } from './use-change-once.ts';
import { useToasts } from './use-toasts.tsx';

/**
 * Runs a change: on success a toast with its words and an Undo button, on failure a toast that says why.
 * A double click on its button runs it once. What the user typed stays where it is; close a form in `onSuccess` of the options.
 */
export function useChange<TOutput extends Changed, TError, TInput, TContext>(
  options: UseMutationOptions<TOutput, TError, TInput, TContext>,
): UseMutationResult<TOutput, TError, TInput, TContext> {
  const toasts = useToasts();
  return useMutationOnce({
    ...options,
    onSuccess: (...outcome) => {
      toasts.changed(outcome[0]);
      return options.onSuccess?.(...outcome);
    },
    onError: (...outcome) => {
      toasts.failed(outcome[0]);
      return options.onError?.(...outcome);
    },
  });
}
