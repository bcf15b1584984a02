import type { SkippedRow } from '../reading.ts';
import { isBlankRow } from './table.ts';
import type { TableRow } from './table.ts';

/** Lists the lines above a table, which are no movements. */
export const aboveTable = (preamble: readonly TableRow[]): readonly SkippedRow[] =>
  preamble.filter((row) => !isBlankRow(row)).map(({ line, raw }) => ({ line, reason: 'above the table', raw }));
