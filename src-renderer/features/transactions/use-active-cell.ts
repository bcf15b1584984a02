import { useLayoutEffect, useRef, useState } from 'react';

import type { CellPosition } from './grid-keys.ts';

export type ActiveCell = CellPosition & { readonly editing: boolean };

type ActiveCellState = {
  readonly active: ActiveCell;
  /** Makes a cell the active one and gives it the focus. */
  readonly go: (to: CellPosition) => void;
  /** Makes a cell that has the focus the active one. */
  readonly note: (to: CellPosition) => void;
  readonly edit: (at: CellPosition) => void;
  /** Ends editing and leaves the focus where it is. */
  readonly stop: () => void;
};

const FIRST: ActiveCell = { row: 0, column: 1, editing: false };

/** The one cell of the grid that takes the focus (roving tabindex), and whether it is being edited. */
export function useActiveCell(grid: HTMLElement | null, rows: number, columns: number): ActiveCellState {
  const [wanted, setWanted] = useState(FIRST);
  const focusSoon = useRef(false);
  const active = {
    ...wanted,
    row: Math.max(0, Math.min(rows - 1, wanted.row)),
    column: Math.min(columns - 1, wanted.column),
  };
  useLayoutEffect(() => {
    if (!focusSoon.current) return;
    focusSoon.current = false;
    const cell = grid?.querySelector<HTMLElement>(`[data-row="${active.row}"] > [data-column="${active.column}"]`);
    // An editor takes the focus by itself.
    if (cell?.dataset['editing'] === undefined) cell?.focus({ preventScroll: true });
  });
  return {
    active,
    go: (to) => {
      focusSoon.current = true;
      setWanted({ ...to, editing: false });
    },
    note: (to) =>
      setWanted((now) => (now.row === to.row && now.column === to.column ? now : { ...to, editing: false })),
    edit: (at) => {
      focusSoon.current = true;
      setWanted({ ...at, editing: true });
    },
    stop: () => setWanted((now) => ({ ...now, editing: false })),
  };
}
