import { useMutation } from '@tanstack/react-query';
import type { UseMutationOptions, UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

import { callKey, isRepeat } from './use-change-repeat.ts';
import type { SentCall } from './use-change-repeat.ts';

type Sent<T> = SentCall & { readonly outcome: Promise<T> };

/** Like `useMutation`, but a double click sends its call once: the second gets the outcome of the first. */
export function useMutationOnce<TOutput, TError, TInput, TContext>(
  options: UseMutationOptions<TOutput, TError, TInput, TContext>,
): UseMutationResult<TOutput, TError, TInput, TContext> {
  const mutation = useMutation(options);
  const { mutateAsync: send } = mutation;
  const last = useRef<Sent<TOutput> | null>(null);
  const mutateAsync = useCallback(
    (...args: Parameters<typeof send>) => {
      const key = callKey(args[0]);
      if (last.current && isRepeat(last.current, key, performance.now())) return last.current.outcome;
      const sent: Sent<TOutput> = { key, endedAt: null, outcome: send(...args) };
      last.current = sent;
      const end = (): void => {
        if (last.current === sent) last.current = { ...sent, endedAt: performance.now() };
      };
      sent.outcome.then(end, end);
      return sent.outcome;
    },
    [send],
  );
  const mutate = useCallback(
    (...args: Parameters<typeof send>) => {
      // What went wrong is said by the options' `onError`.
      mutateAsync(...args).catch(() => {});
    },
    [mutateAsync],
  );
  return { ...mutation, mutate, mutateAsync };
}
