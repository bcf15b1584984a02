import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLingui } from '@lingui/react/macro';

import { useToasts } from '../../app/use-toasts.tsx';
import { allIds, idsBetween } from './pages.ts';
import type { RowQuery } from './pages.ts';
import { extended, NOTHING, toggled } from './selection.ts';
import type { Selection } from './selection.ts';

// Up to here a row can be taken out of “everything” one by one.
const SPELLED_OUT = 5000;

export type SelectionState = {
  readonly selection: Selection;
  readonly toggle: (id: number) => void;
  /** Adds every row from one position to another. */
  readonly extend: (from: number, to: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
};

/** What is chosen in the list; another query chooses nothing. */
export function useSelection(query: RowQuery, count: number): SelectionState {
  const { t } = useLingui();
  const client = useQueryClient();
  const { failed, said } = useToasts();
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [chosenIn, setChosenIn] = useState(query.filter);
  if (chosenIn !== query.filter) {
    setChosenIn(query.filter);
    setSelection(NOTHING);
  }

  const toggle = (id: number): void => {
    if (selection.kind === 'rows') return setSelection(toggled(selection.ids, id));
    if (count > SPELLED_OUT) return said(t`Everything that matches is selected. Narrow the filter to leave rows out.`);
    allIds(query, count).then((ids) => setSelection(toggled(new Set(ids), id)), failed);
  };
  const extend = (from: number, to: number): void => {
    idsBetween(client, query, from, to).then((ids) => setSelection((chosen) => extended(chosen, ids)), failed);
  };
  return {
    selection,
    toggle,
    extend,
    selectAll: () => setSelection({ kind: 'all' }),
    clear: () => setSelection(NOTHING),
  };
}
