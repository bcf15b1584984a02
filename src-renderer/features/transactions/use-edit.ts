import { useQueryClient } from '@tanstack/react-query';

import { orpc } from '../../app/api.ts';
import { changeCachedRows } from './pages.ts';
import { patched } from './patch.ts';
import type { Patch } from './patch.ts';
import { useReconciledChange } from './use-reconciled-change.ts';

/** Changes one transaction; the list and its details show it at once and take it back when it fails. */
export function useEdit(): (id: number, patch: Patch) => void {
  const client = useQueryClient();
  const { mutate } = useReconciledChange(
    orpc.transactions.update.mutationOptions({
      onMutate: ({ id, evenReconciled: _, ...patch }) => ({
        takeBack: changeCachedRows(client, (row) => (row.id === id ? patched(row, patch) : row)),
      }),
      onError: (_error, _input, context) => context?.takeBack(),
    }),
  );
  return (id, patch) => mutate({ id, ...patch });
}
