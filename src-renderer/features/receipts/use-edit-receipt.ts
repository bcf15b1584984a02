import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

import type { ReceiptDetail, ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { api, orpc } from '../../app/api.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { patchedReceipt } from './patched-receipt.ts';

export type EditReceipt = {
  /** Changes fields; the screen shows it at once, and takes it back when it fails. */
  readonly save: (patch: ReceiptPatch) => void;
  /** Waits for every change under way, and returns the receipt as it stands then. */
  readonly settled: () => Promise<ReceiptDetail | undefined>;
};

/** Edits one receipt; its changes are written one after the other, in the order in which they were made. */
export function useEditReceipt(id: number): EditReceipt {
  const client = useQueryClient();
  const { failed } = useToasts();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const save = useCallback(
    (patch: ReceiptPatch): void => {
      const { queryKey } = orpc.receipts.get.queryOptions({ input: { id } });
      const show = async (): Promise<void> => {
        await client.cancelQueries({ queryKey });
        client.setQueryData<ReceiptDetail>(queryKey, (before) => before && patchedReceipt(before, patch));
      };
      const shown = show();
      const write = async (): Promise<void> => {
        await shown;
        // Once more: what was read after the change before this one does not know of it.
        await show();
        await api.receipts.update({ id, patch });
      };
      last.current = last.current.then(write).catch((error: unknown) => {
        failed(error);
        return client.invalidateQueries({ queryKey });
      });
    },
    [client, failed, id],
  );
  const settled = useCallback(async () => {
    await last.current;
    return client.getQueryData<ReceiptDetail>(orpc.receipts.get.queryOptions({ input: { id } }).queryKey);
  }, [client, id]);
  return { save, settled };
}
