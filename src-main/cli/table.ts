type Cell = string | number | null;

export type Column = { readonly title: string; readonly align?: 'right' };

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Lays rows out under titles, in columns as wide as their widest cell. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string => {
  const lines = [columns.map((column) => column.title), ...rows.map((row) => row.map(textOf))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const pad = (cell: string, index: number): string =>
    columns[index]?.align === 'right' ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
};

/** A column of amounts or counts. */
export const right = (title: string): Column => ({ title, align: 'right' });

/** A column of words. */
export const left = (title: string): Column => ({ title });
