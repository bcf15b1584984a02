import { memo } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { CellContent } from './cell-content.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { EditEvents } from './cell-editor.tsx';
import { isEditable, isField } from './columns.ts';
import type { Column } from './columns.ts';
import classes from './grid.module.css';
import type { Lookups } from './use-lookups.ts';

type RowCellsProps = {
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

type GridRowProps = RowCellsProps & {
  readonly id: string;
  readonly row: number;
  /** Pixels below the row that places count from. */
  readonly top: number;
};

// The header is the grid's first row, and rows count from 1.
const HEADER_ROWS = 2;

/** The active row shows its cells even before it is read, for one of them has the focus. */
const isUnread = ({ transaction, activeColumn }: RowCellsProps): boolean =>
  transaction === undefined && activeColumn < 0;

/** One row of the grid; it renders again only when something in it changed. */
export const GridRow = memo(function GridRow({ id, row, top, ...cells }: GridRowProps) {
  return (
    <div
      role="row"
      id={id}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      data-row={row}
      data-unread={isUnread(cells) ? true : undefined}
      aria-rowindex={row + HEADER_ROWS}
      aria-selected={cells.selected}
      aria-busy={cells.transaction === undefined}
    >
      <RowCells {...cells} />
    </div>
  );
});

const isSame = (before: RowCellsProps, now: RowCellsProps): boolean =>
  before.transaction === now.transaction &&
  before.columns === now.columns &&
  before.lookups === now.lookups &&
  before.selected === now.selected &&
  before.activeColumn === now.activeColumn &&
  before.edit === now.edit;

/** An unread row keeps the cells of the row before it, out of sight: new text is cheaper than new elements. */
const RowCells = memo(
  function RowCells(props: RowCellsProps) {
    if (isUnread(props)) return null;
    return props.columns.map((column, index) => (
      <GridCell key={column.key} {...props} column={column} active={index === props.activeColumn} index={index} />
    ));
  },
  (before, now) => isUnread(now) || isSame(before, now),
);

type GridCellProps = RowCellsProps & { readonly column: Column; readonly index: number; readonly active: boolean };

function GridCell({ column, index, active, transaction, lookups, selected, edit, columns }: GridCellProps) {
  const tagsApart = column.key === 'payee' && columns.some(({ key }) => key === 'tags');
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
        <CellEditor key={transaction.id} field={column.key} transaction={transaction} lookups={lookups} events={edit} />
      )}
      {transaction && !editing && (
        <CellContent
          column={column.key}
          transaction={transaction}
          lookups={lookups}
          selected={selected}
          tagsApart={tagsApart}
        />
      )}
    </div>
  );
}
