import { memo } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { CellContent } from './cell-content.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { EditEvents } from './cell-editor.tsx';
import { isEditable, isField } from './columns.ts';
import type { Column } from './columns.ts';
import classes from './grid.module.css';
import type { Lookups } from './use-lookups.ts';

type GridRowProps = {
  readonly row: number;
  readonly top: number;
  /** Undefined until it is read: the row keeps its place. */
  readonly transaction: Transaction | undefined;
  readonly columns: readonly Column[];
  readonly lookups: Lookups;
  readonly selected: boolean;
  /** The column that takes the focus in this row; −1 in all rows but the active one. */
  readonly activeColumn: number;
  /** Given while the active cell is edited. */
  readonly edit: EditEvents | undefined;
};

// The header is the grid's first row, and rows count from 1.
const HEADER_ROWS = 2;

/** One row of the grid; it renders again only when something in it changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, top, transaction, columns, selected, activeColumn } = props;
  // The active row keeps its cells, for one of them has the focus.
  const unread = transaction === undefined && activeColumn < 0;
  return (
    <div
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      data-row={row}
      aria-rowindex={row + HEADER_ROWS}
      aria-selected={selected}
      aria-busy={transaction === undefined}
    >
      {unread && <EmptyCell columns={columns.length} />}
      {!unread &&
        columns.map((column, index) => <GridCell key={column.key} {...props} column={column} index={index} />)}
    </div>
  );
});

/** One cell for a whole row that is not read yet: a fling passes thousands of them. */
const EmptyCell = ({ columns }: { readonly columns: number }) => (
  // The row is marked as busy; there is nothing to name yet.
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label
  <div role="gridcell" className={classes.empty} aria-colindex={1} aria-colspan={columns}>
    <span className={classes.placeholder} />
  </div>
);

type GridCellProps = GridRowProps & { readonly column: Column; readonly index: number };

function GridCell({ column, index, transaction, lookups, selected, activeColumn, edit }: GridCellProps) {
  const active = index === activeColumn;
  const editing = active && edit && transaction && isEditable(column.key, transaction);
  return (
    <div
      role="gridcell"
      className={column.alignRight ? classes.amount : classes.cell}
      data-column={index}
      data-key={column.key}
      data-editing={editing ? true : undefined}
      tabIndex={active && !editing ? 0 : -1}
      aria-colindex={index + 1}
    >
      {!transaction && <span className={classes.placeholder} />}
      {transaction && editing && isField(column.key) && (
        <CellEditor field={column.key} transaction={transaction} lookups={lookups} events={edit} />
      )}
      {transaction && !editing && (
        <CellContent column={column.key} transaction={transaction} lookups={lookups} selected={selected} />
      )}
    </div>
  );
}
