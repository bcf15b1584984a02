import { useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { isEditable } from './columns.ts';
import type { Column } from './columns.ts';
import { moveByKey } from './grid-keys.ts';
import type { CellPosition } from './grid-keys.ts';
import type { SelectionState } from './use-selection.ts';
import type { ActiveCell } from './use-active-cell.ts';

export type GridInput = {
  readonly active: ActiveCell;
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly pageRows: number;
  readonly rowAt: (row: number) => Transaction | undefined;
  readonly selection: SelectionState;
  readonly go: (to: CellPosition) => void;
  readonly note: (to: CellPosition) => void;
  readonly edit: (at: CellPosition) => void;
  readonly onOpen: (transaction: Transaction) => void;
  readonly onDelete: () => void;
};

/** Returns the cell of the grid's body that an event happened in. */
const cellOf = (target: EventTarget): CellPosition | null => {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[role="gridcell"]');
  const row = cell?.parentElement?.dataset['row'];
  return cell && row !== undefined ? { row: Number(row), column: Number(cell.dataset['column']) } : null;
};

const isInEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-editing]') !== null;

const onMouseDown = (event: MouseEvent): void => {
  // A range is meant, not a selection of text.
  if (event.shiftKey && cellOf(event.target) && !isInEditor(event.target)) event.preventDefault();
};

/** Mouse and keyboard of the grid, handled in one place instead of in every cell. */
export function useGridInput(grid: GridInput) {
  const anchor = useRef(0);
  const { active, columns, selection } = grid;

  const toggle = (row: number): void => {
    const transaction = grid.rowAt(row);
    anchor.current = row;
    if (transaction) selection.toggle(transaction.id);
  };
  const extend = (to: number): void => {
    selection.extend(anchor.current, to);
    anchor.current = to;
  };
  const edit = (at: CellPosition): boolean => {
    const transaction = grid.rowAt(at.row);
    const column = columns[at.column];
    if (!transaction || !column || !isEditable(column.key, transaction)) return false;
    grid.edit(at);
    return true;
  };
  const act = (at: CellPosition): void => {
    const transaction = grid.rowAt(at.row);
    if (columns[at.column]?.key === 'select') toggle(at.row);
    else if (transaction && !edit(at)) grid.onOpen(transaction);
  };

  const onClick = (event: MouseEvent): void => {
    const at = cellOf(event.target);
    if (!at || isInEditor(event.target)) return;
    const key = columns[at.column]?.key;
    const transaction = grid.rowAt(at.row);
    grid.go(at);
    if (event.shiftKey) extend(at.row);
    else if (key === 'select' || event.ctrlKey || event.metaKey) toggle(at.row);
    else if (key === 'details' && transaction) grid.onOpen(transaction);
    else anchor.current = at.row;
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const at = cellOf(event.target);
    if (at && !isInEditor(event.target)) edit(at);
  };
  const onFocus = (event: FocusEvent): void => {
    const at = cellOf(event.target);
    if (at && !isInEditor(event.target)) grid.note(at);
  };

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    Enter: () => act(active),
    F2: () => void edit(active),
    ' ': (event) => (event.shiftKey ? extend(active.row) : toggle(active.row)),
    Escape: () => selection.clear(),
    Delete: () => grid.onDelete(),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isInEditor(event.target) || !cellOf(event.target)) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const action = ctrl && event.key === 'a' ? () => selection.selectAll() : keys[event.key];
    const to = moveByKey(
      active,
      { key: event.key, ctrl },
      { rows: grid.rows, columns: columns.length, pageRows: grid.pageRows },
    );
    if (!action && !to) return;
    event.preventDefault();
    action?.(event);
    if (!to) return;
    if (event.shiftKey && to.row !== active.row) extend(to.row);
    else anchor.current = to.row;
    grid.go(to);
  };

  return { onClick, onDoubleClick, onFocus, onKeyDown, onMouseDown };
}
