import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { queueOrder } from './queue-order.ts';

export type ReviewState = ReturnType<typeof useReview>;

/** The queue of one import or of everything, with what was skipped and what is on its way to being filed. */
export function useReview(importId: number | undefined) {
  const client = useQueryClient();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [filed, setFiled] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [always, setAlways] = useState(false);
  const input = { ...(importId !== undefined && { importId }) };
  const query = useQuery(orpc.review.queue.queryOptions({ input, placeholderData: keepPreviousData }));
  const file = useChange(orpc.review.file.mutationOptions());
  const groups = queueOrder(query.data?.groups ?? [], filed, skipped);
  const current = groups.find(({ key }) => key === chosen) ?? groups[0];

  const unhide = (key: string): void => setFiled((keys) => new Set([...keys].filter((each) => each !== key)));
  const take = (categoryId: number): void => {
    if (!current) return;
    const { key } = current;
    setFiled((keys) => new Set([...keys, key]));
    setChosen(null);
    setAlways(false);
    file.mutateAsync({ ...input, key, categoryId, always }).then(
      // Hidden until the queue is read without it, so that an undo may bring it back.
      () => client.invalidateQueries({ queryKey: orpc.review.queue.key() }).then(() => unhide(key)),
      () => unhide(key),
    );
  };
  return {
    query,
    groups,
    current,
    always,
    setAlways,
    take,
    choose: setChosen,
    skip: () => {
      if (!current) return;
      setSkipped([...skipped.filter((key) => key !== current.key), current.key]);
      setChosen(null);
    },
    back: () => {
      const last = skipped.at(-1);
      setSkipped(skipped.slice(0, -1));
      if (last !== undefined) setChosen(last);
    },
    canGoBack: skipped.length > 0,
  };
}
