import { useQueryClient } from '@tanstack/react-query';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { changeCachedRows } from './pages.ts';
import { patched } from './patch.ts';
import type { Patch } from './patch.ts';

/** Changes one transaction; the list shows it at once and takes it back when it fails. */
export function useEdit(): (id: number, patch: Patch) => void {
  const client = useQueryClient();
  const { mutate } = useChange(
    orpc.transactions.update.mutationOptions({
      onMutate: ({ id, ...patch }) => ({
        takeBack: changeCachedRows(client, (row) => (row.id === id ? patched(row, patch) : row)),
      }),
      onError: (_error, _input, context) => context?.takeBack(),
    }),
  );
  return (id, patch) => mutate({ id, ...patch });
}
