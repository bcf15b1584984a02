import { useWindowEvent } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { plural } from '@lingui/core/macro';
import { useState } from 'react';

import { api, orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';
import { useToasts } from '../../app/use-toasts.tsx';

type Added = Awaited<ReturnType<Api['receipts']['add']>>;

const NOTHING: Added = { added: [], known: [], refused: [] };

const joined = (a: Added, b: Added): Added => ({
  added: [...a.added, ...b.added],
  known: [...a.known, ...b.known],
  refused: [...a.refused, ...b.refused],
});

/** Hands pictures to the app one after the other: what was dropped or picked, or (null) the choice in the system's dialog. */
const addAll = async (files: readonly File[] | null): Promise<Added> => {
  if (files === null) return api.receipts.add({});
  let all = NOTHING;
  for (const file of files) all = joined(all, await api.receipts.add({ file, fileName: file.name }));
  return all;
};

export type AddReceipts = {
  /** Files, or null to ask in the system's dialog. */
  readonly add: (files: readonly File[] | null) => void;
  readonly isAdding: boolean;
  /** Whether the app opens the system's own dialog. */
  readonly hasDialogs: boolean;
  /** What the last additions left to tell: files that are here already or cannot be receipts. */
  readonly notes: Pick<Added, 'known' | 'refused'>;
  readonly forgetNotes: (part: 'known' | 'refused') => void;
};

/** Adds receipts; the gallery lists them as they come. */
export function useAddReceipts(): AddReceipts {
  const client = useQueryClient();
  const { failed, said } = useToasts();
  const [notes, setNotes] = useState<Pick<Added, 'known' | 'refused'>>(NOTHING);
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  const adding = useMutation({
    mutationFn: addAll,
    onSuccess: ({ added, known, refused }) => {
      setNotes({ known, refused });
      const count = added.length;
      if (count > 0) said(plural(count, { one: '# receipt is being read', other: '# receipts are being read' }));
    },
    onError: failed,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: orpc.receipts.list.key() }),
        client.invalidateQueries({ queryKey: orpc.receipts.summary.key() }),
      ]),
  });
  // What is not handed over yet is known to this page alone.
  useWindowEvent('beforeunload', (event) => {
    if (adding.isPending) event.preventDefault();
  });
  return {
    add: (files) => {
      if (files === null || files.length > 0) adding.mutate(files);
    },
    isAdding: adding.isPending,
    hasDialogs: info?.hasDialogs === true,
    notes,
    forgetNotes: (part) => setNotes((before) => ({ ...before, [part]: [] })),
  };
}
