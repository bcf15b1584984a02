import { useMutation, useQuery } from '@tanstack/react-query';

import { api, orpc } from '../../app/api.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import type { OpenedFile } from './use-import-preview.ts';

/** Hands a file to the app: the bytes of one that was dropped or picked, or the choice in the system's dialog. */
export function useOpenFile(onOpened: (file: OpenedFile) => void) {
  const info = useQuery(orpc.app.info.queryOptions());
  const open = useMutation({
    mutationFn: async (file: File | null) => {
      const opened = await api.imports.open(file ? { file, fileName: file.name } : {});
      if (opened) await refuseUnreadable(opened);
      return opened;
    },
    onSuccess: (opened) => {
      // Null: the dialog was cancelled.
      if (opened) onOpened(opened);
    },
  });
  return { ...open, hasDialogs: info.data?.hasDialogs === true };
}
