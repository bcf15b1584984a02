import { useMutation } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { useToasts } from '../../app/use-toasts.tsx';

/** Takes the newest change back, which is the import that was just made. */
export function useUndoImport(onUndone: () => void): { readonly run: () => void; readonly isPending: boolean } {
  const { t } = useLingui();
  const { failed, said } = useToasts();
  const undo = useMutation(
    orpc.journal.undo.mutationOptions({
      onSuccess: ({ label }) => {
        said(t`Undone: ${label}`);
        onUndone();
      },
      onError: failed,
    }),
  );
  return { run: () => undo.mutate({}), isPending: undo.isPending };
}
