import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { useConfirm } from '../../components/confirm.tsx';
import type { RowQuery } from './pages.ts';
import type { Patch } from './patch.ts';
import { selectedCount } from './selection.ts';
import type { Selection } from './selection.ts';
import { useReconciledChange } from './use-reconciled-change.ts';

// From here on deleting is asked about first.
const MANY = 20;

export type BulkPatch = Omit<Patch, 'amount'>;

export type BulkChanges = {
  readonly change: (patch: BulkPatch) => void;
  readonly changing: boolean;
  readonly remove: () => void;
  readonly deleting: boolean;
};

/** Changes all chosen rows as one step that can be undone. */
export function useBulk(query: RowQuery, selection: Selection, matching: number, onDeleted: () => void): BulkChanges {
  const { t } = useLingui();
  const confirm = useConfirm();
  const update = useReconciledChange(orpc.transactions.bulkUpdate.mutationOptions());
  const remove = useReconciledChange(orpc.transactions.delete.mutationOptions({ onSuccess: onDeleted }));
  const count = selectedCount(selection, matching);

  const removeNow = (): void => {
    if (selection.kind === 'all') remove.mutate({ filter: query.filter });
    else remove.mutate({ ids: [...selection.ids] });
  };
  return {
    change: (patch) => {
      if (selection.kind === 'all') update.mutate({ filter: query.filter, patch });
      else update.mutate({ ids: [...selection.ids], patch });
    },
    changing: update.isPending,
    remove: () => {
      if (count === 0) return;
      if (count < MANY) return removeNow();
      confirm({
        title: t`Delete ${count} transactions?`,
        text: t`Their amounts leave the balances, buckets and months. You can undo it.`,
        confirmLabel: t`Delete`,
        danger: true,
        onConfirm: removeNow,
      });
    },
    deleting: remove.isPending,
  };
}
