import { useState } from 'react';

import type { EditEvents } from './cell-editor.tsx';
import type { Column } from './columns.ts';
import { GridRow } from './grid-row.tsx';
import classes from './grid.module.css';
import { createSlots } from './row-slots.ts';
import { ROW_HEIGHT } from './row-window.ts';
import { isSelected } from './selection.ts';
import type { Selection } from './selection.ts';
import type { ActiveCell } from './use-active-cell.ts';
import type { Lookups } from './use-lookups.ts';
import { usePageRange } from './use-page-range.ts';
import type { PageRange } from './use-page-range.ts';
import { useRowWindow } from './use-row-window.ts';
import type { RowAt } from './use-rows.ts';

// Rows beyond the edges that are drawn before they are in view.
const OVERSCAN = 4;

type GridRowsProps = {
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  readonly count: number;
  readonly columns: readonly Column[];
  readonly lookups: Lookups;
  readonly selection: Selection;
  readonly active: ActiveCell;
  readonly edit: EditEvents;
  readonly rowAt: RowAt;
  readonly onRange: (range: PageRange) => void;
};

/** The rows in view; scrolling renders nothing else of the grid. */
export function GridRows({ scroller, count, active, edit, selection, rowAt, onRange, ...shared }: GridRowsProps) {
  const shown = useRowWindow(scroller, count);
  usePageRange(shown, onRange);
  const [place] = useState(createSlots);
  const from = Math.max(0, shown.first - OVERSCAN);
  const to = Math.min(count - 1, shown.last + OVERSCAN);
  // The active row stays, for it has the focus.
  const { placed, base } = place({ from, to, pinned: active.row });
  // The elements stand in any order; this is how they are read out.
  const inOrder = placed.toSorted((a, b) => a.row - b.row).map(({ slot }) => idOf(slot));
  return (
    <div role="rowgroup" className={classes.body} aria-owns={inOrder.join(' ')}>
      <div
        role="presentation"
        className={classes.rows}
        style={{ transform: `translateY(${base * ROW_HEIGHT - shown.lift}px)` }}
      >
        {placed.map(({ row, slot }) => {
          const transaction = rowAt(row);
          const isActive = row === active.row;
          return (
            <GridRow
              key={slot}
              {...shared}
              id={idOf(slot)}
              row={row}
              top={(row - base) * ROW_HEIGHT}
              transaction={transaction}
              selected={transaction !== undefined && isSelected(selection, transaction.id)}
              activeColumn={isActive ? active.column : -1}
              edit={isActive && active.editing ? edit : undefined}
            />
          );
        })}
      </div>
    </div>
  );
}

const idOf = (slot: number): string => `transaction-row-${slot}`;
