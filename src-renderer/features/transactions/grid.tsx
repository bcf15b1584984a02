import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CSSProperties } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { ErrorState } from '../../components/error-state.tsx';
import type { EditEvents } from './cell-editor.tsx';
import { isEditable, trackList } from './columns.ts';
import type { Column } from './columns.ts';
import type { SortKey } from './sorting.ts';
import { GridHeader } from './grid-header.tsx';
import { nextEditable } from './grid-keys.ts';
import type { CellPosition } from './grid-keys.ts';
import { GridRows } from './grid-rows.tsx';
import classes from './grid.module.css';
import type { RowQuery } from './pages.ts';
import type { Patch } from './patch.ts';
import { ROW_HEIGHT, canvasHeight } from './row-window.ts';
import { selectedCount } from './selection.ts';
import { useActiveCell } from './use-active-cell.ts';
import { useBringInView } from './use-bring-in-view.ts';
import { useGridInput } from './use-grid-input.ts';
import type { Lookups } from './use-lookups.ts';
import { useRows } from './use-rows.ts';
import type { SelectionState } from './use-selection.ts';

const FIRST_PAGE = { from: 0, to: 0 };

type TransactionGridProps = {
  readonly query: RowQuery;
  readonly count: number;
  readonly columns: readonly Column[];
  readonly lookups: Lookups;
  readonly selection: SelectionState;
  readonly onSort: (sort: SortKey) => void;
  readonly onEdit: (id: number, patch: Patch) => void;
  readonly onOpen: (transaction: Transaction) => void;
  readonly onDelete: () => void;
};

/** The list of transactions: a grid whose rows are read and drawn only around what is in view. */
export function TransactionGrid(props: TransactionGridProps) {
  const { query, count, columns, lookups, selection, onEdit } = props;
  const { t } = useLingui();
  const [grid, setGrid] = useState<HTMLDivElement | null>(null);
  const [range, setRange] = useState(FIRST_PAGE);
  const { active, go, note, edit, stop } = useActiveCell(grid, count, columns.length);
  const { rowAt, error } = useRows(query, range, active.row, count);
  const bringInView = useBringInView(grid, count, query);
  const goInView = (to: CellPosition): void => {
    bringInView(to.row);
    go(to);
  };
  const pageRows = Math.max(1, Math.floor((grid?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const input = useGridInput({ ...props, active, rows: count, pageRows, rowAt, go: goInView, note, edit });

  const events: EditEvents = {
    onCancel: () => go(active),
    onLeave: (id, patch) => {
      stop();
      if (patch) onEdit(id, patch);
    },
    onDone: (id, patch, move) => {
      if (patch) onEdit(id, patch);
      const transaction = rowAt(active.row);
      const editable = columns.map(({ key }) => transaction !== undefined && isEditable(key, transaction));
      const to = move === 0 ? null : nextEditable(active, editable, count, move);
      if (!to) return go(active);
      bringInView(to.row);
      edit(to);
    },
  };

  const chosen = selectedCount(selection.selection, count);
  const allSelected = count > 0 && chosen === count;
  if (error !== null) return <ErrorState error={error} />;
  return (
    <div
      ref={setGrid}
      role="grid"
      className={classes.grid}
      style={{ '--tracks': trackList(columns) } as CSSProperties}
      aria-label={t`Transactions`}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      {...input}
    >
      <div role="presentation" className={classes.canvas} style={{ height: canvasHeight(count) }}>
        <GridHeader
          columns={columns}
          sorting={query.sorting}
          onSort={props.onSort}
          allSelected={allSelected}
          someSelected={chosen > 0}
          onSelectAll={allSelected ? selection.clear : selection.selectAll}
        />
        {grid && (
          <GridRows
            scroller={grid}
            count={count}
            columns={columns}
            lookups={lookups}
            selection={selection.selection}
            active={active}
            edit={events}
            rowAt={rowAt}
            onRange={setRange}
          />
        )}
      </div>
    </div>
  );
}
