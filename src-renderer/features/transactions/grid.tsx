import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { CSSProperties, RefObject } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { ErrorState } from '../../components/error-state.tsx';
import type { EditEvents } from './cell-editor.tsx';
import { isEditable, trackList } from './columns.ts';
import type { Column } from './columns.ts';
import type { SortKey } from './sorting.ts';
import { GridHeader } from './grid-header.tsx';
import { nextEditable } from './grid-keys.ts';
import type { CellPosition } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import classes from './grid.module.css';
import type { RowQuery } from './pages.ts';
import type { Patch } from './patch.ts';
import { isSelected, selectedCount } from './selection.ts';
import { useActiveCell } from './use-active-cell.ts';
import { useGridInput } from './use-grid-input.ts';
import type { Lookups } from './use-lookups.ts';
import { useRows } from './use-rows.ts';
import type { SelectionState } from './use-selection.ts';

const ROW_HEIGHT = 36;
const OVERSCAN = 4;

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
  const grid = useRef<HTMLDivElement>(null);
  const { active, go, note, edit, stop } = useActiveCell(grid, count, columns.length);
  const virtual = useWindowOfRows(grid, count, active.row, query);
  const items = virtual.getVirtualItems();
  const range = virtual.range ?? { startIndex: 0, endIndex: 0 };
  const { rowAt, error } = useRows(query, { first: range.startIndex, last: range.endIndex, count, pinned: active.row });

  const goInView = (to: CellPosition): void => {
    virtual.scrollToIndex(to.row, { align: 'auto' });
    go(to);
  };
  const pageRows = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / ROW_HEIGHT) - 2);
  const input = useGridInput({ ...props, active, rows: count, pageRows, rowAt, go: goInView, note, edit });

  const editable = columns.map((column) => {
    const transaction = rowAt(active.row);
    return transaction !== undefined && isEditable(column.key, transaction);
  });
  const events: EditEvents = {
    onCancel: () => go(active),
    onLeave: (id, patch) => {
      stop();
      if (patch) onEdit(id, patch);
    },
    onDone: (id, patch, move) => {
      if (patch) onEdit(id, patch);
      const to = move === 0 ? null : nextEditable(active, editable, count, move);
      if (!to) return go(active);
      virtual.scrollToIndex(to.row, { align: 'auto' });
      edit(to);
    },
  };

  const chosen = selectedCount(selection.selection, count);
  const allSelected = count > 0 && chosen === count;
  if (error !== null) return <ErrorState error={error} />;
  return (
    <div
      ref={grid}
      role="grid"
      className={classes.grid}
      style={{ '--tracks': trackList(columns) } as CSSProperties}
      aria-label={t`Transactions`}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      {...input}
    >
      <div role="presentation" className={classes.canvas} style={{ height: virtual.getTotalSize() }}>
        <GridHeader
          columns={columns}
          sorting={query.sorting}
          onSort={props.onSort}
          allSelected={allSelected}
          someSelected={chosen > 0}
          onSelectAll={allSelected ? selection.clear : selection.selectAll}
        />
        <div role="rowgroup">
          {items.map((item) => {
            const transaction = rowAt(item.index);
            const isActive = item.index === active.row;
            return (
              <GridRow
                key={item.key}
                row={item.index}
                top={item.start}
                transaction={transaction}
                columns={columns}
                lookups={lookups}
                selected={transaction !== undefined && isSelected(selection.selection, transaction.id)}
                activeColumn={isActive ? active.column : -1}
                edit={isActive && active.editing ? events : undefined}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Which rows are in view; the active one always counts, so that it keeps the focus while the list scrolls away. */
function useWindowOfRows(grid: RefObject<HTMLDivElement | null>, count: number, activeRow: number, query: RowQuery) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (range.count === 0 || rows.includes(activeRow)) return rows;
      return [...rows, activeRow].toSorted((a, b) => a - b);
    },
    [activeRow],
  );
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor,
    // The header lies above the rows and stays in view.
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  useLayoutEffect(() => {
    grid.current?.scrollTo({ top: 0 });
  }, [grid, query]);
  return virtual;
}
