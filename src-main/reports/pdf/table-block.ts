import type { ARTIFACT, Tag } from './structure.ts';

/** A column in its place; `x` counts from the left edge of the content, and neither has the gaps between columns in it. */
export type TableColumn = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };

export type TableCell = {
  readonly text: string;
  /** Of the first column it takes, from 0, and how many. */
  readonly column: number;
  readonly columns: number;
  /** In points. */
  readonly indent: number;
  readonly tag: Tag | typeof ARTIFACT;
};

/** How a row is set apart; below the first total come those in further currencies. */
export type RowStyle = 'head' | 'plain' | 'group' | 'subtotal' | 'total' | 'further-total';

export type TableRow = {
  readonly cells: readonly TableCell[];
  readonly style: RowStyle;
  /** Whether the next row must be on the same page, where one can hold both. */
  readonly keepWithNext: boolean;
};

export type TableBlock = {
  readonly columns: readonly TableColumn[];
  readonly width: number;
  readonly fontSize: number;
  /** Made anew for each page: the head of the table, and its repeats, which are for the eye alone. */
  readonly head: (repeated: boolean) => TableRow;
  readonly rowCount: number;
  readonly rowAt: (index: number) => TableRow;
};
