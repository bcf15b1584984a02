import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { orpc } from '../../app/api.ts';
import { useToasts } from '../../app/use-toasts.tsx';

export type VaultChoice = {
  /** Asks for a vault in the system's dialog and opens it. */
  readonly open: () => void;
  /** Asks for a place in the system's dialog and makes a new vault there. */
  readonly create: () => void;
  /** Tries once more to open the vault that the app starts with. */
  readonly retry: () => void;
  readonly busy: boolean;
};

/** Opens and makes vaults; a change of vault starts the screens anew. */
export function useVaultChoice(): VaultChoice {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toasts = useToasts();
  const onSuccess = async (vault: unknown): Promise<void> => {
    // Null: the user closed the dialog.
    if (vault === null) return;
    await client.resetQueries();
    await navigate({ to: '/' });
  };
  const opening = useMutation(orpc.app.openVault.mutationOptions({ onSuccess, onError: toasts.failed }));
  const making = useMutation(orpc.app.createVault.mutationOptions({ onSuccess, onError: toasts.failed }));
  const retrying = useMutation(
    orpc.app.reopenVault.mutationOptions({
      onSuccess: async (vault) => (vault === null ? client.resetQueries() : onSuccess(vault)),
      onError: toasts.failed,
    }),
  );
  return {
    open: () => opening.mutate({}),
    create: () => making.mutate({}),
    retry: () => retrying.mutate(undefined),
    busy: opening.isPending || making.isPending || retrying.isPending,
  };
}
