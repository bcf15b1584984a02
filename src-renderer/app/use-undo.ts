import { useHotkeys } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

import { api, orpc } from './api.ts';
import { useToasts } from './use-toasts.tsx';

export type UndoRedo = {
  /** What undo and redo would do now, in words; null when there is nothing. */
  readonly next: { readonly undo: string | null; readonly redo: string | null };
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Undo and redo of any change in the vault, each with a toast that says what. */
export function useUndo(): UndoRedo {
  const { t } = useLingui();
  const toasts = useToasts();
  const { data: next = { undo: null, redo: null } } = useQuery(orpc.journal.next.queryOptions());
  const undo = useCallback(() => {
    api.journal.undo().then((step) => toasts.said(t`Undone: ${step.label}`), toasts.failed);
  }, [t, toasts]);
  const redo = useCallback(() => {
    api.journal.redo().then((step) => toasts.said(t`Done again: ${step.label}`), toasts.failed);
  }, [t, toasts]);
  return { next, undo, redo };
}

/** Binds the keys for undo and redo; a text field keeps its own. */
export function useUndoKeys({ undo, redo }: UndoRedo): void {
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
}
