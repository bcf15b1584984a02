/** A cell of the grid: the row's position in the whole list and the column's among the visible ones. */
export type CellPosition = { readonly row: number; readonly column: number };

type Stroke = { readonly key: string; readonly ctrl: boolean };
type Bounds = { readonly rows: number; readonly columns: number; readonly pageRows: number };

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Returns the cell that a navigation key leads to; null when the key does not navigate (ARIA grid pattern). */
export const moveByKey = (from: CellPosition, { key, ctrl }: Stroke, bounds: Bounds): CellPosition | null => {
  const rowBy = (rows: number): CellPosition => ({ ...from, row: within(from.row + rows, bounds.rows) });
  const columnTo = (column: number): CellPosition => ({ ...from, column: within(column, bounds.columns) });
  switch (key) {
    case 'ArrowDown':
      return rowBy(ctrl ? bounds.rows : 1);
    case 'ArrowUp':
      return rowBy(ctrl ? -bounds.rows : -1);
    case 'PageDown':
      return rowBy(bounds.pageRows);
    case 'PageUp':
      return rowBy(-bounds.pageRows);
    case 'ArrowRight':
      return columnTo(from.column + 1);
    case 'ArrowLeft':
      return columnTo(from.column - 1);
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : columnTo(0);
    case 'End':
      return ctrl
        ? { row: within(bounds.rows, bounds.rows), column: within(bounds.columns, bounds.columns) }
        : columnTo(bounds.columns);
    default:
      return null;
  }
};

/** Returns the next cell that can be edited, on the next or previous row when this one has no more; null at the end. */
export const nextEditable = (
  from: CellPosition,
  editable: readonly boolean[],
  rows: number,
  step: 1 | -1,
): CellPosition | null => {
  let { row, column } = from;
  for (let tries = 0; tries <= editable.length; tries += 1) {
    column += step;
    if (column < 0 || column >= editable.length) {
      row += step;
      column = step === 1 ? 0 : editable.length - 1;
    }
    if (row < 0 || row >= rows) return null;
    if (editable[column]) return { row, column };
  }
  return null;
};
