import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';

type UndoImport = { readonly run: () => void; readonly isPending: boolean; readonly isUsed: boolean };

/** Takes the import back that was just made; null where it wrote nothing. */
export function useUndoImport(commandId: number | null, onUndone: () => void): UndoImport | null {
  const { t } = useLingui();
  const { failed, said } = useToasts();
  const undo = useMutationOnce(
    orpc.journal.undo.mutationOptions({
      onSuccess: ({ label }) => {
        said(t`Undone: ${label}`);
        onUndone();
      },
      onError: failed,
    }),
  );
  if (commandId === null) return null;
  return { run: () => undo.mutate({ commandId }), isPending: undo.isPending, isUsed: undo.isSuccess };
}
