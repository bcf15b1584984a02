import type { Box } from '../../page.ts';
import { overlapAcross, overlapDown } from '../../box.ts';
import type { Row } from './row.ts';

const SHARED = 0.4;

/** Tells whether a page has print at a place: the second reader may have read only some lines of the paper. */
export const covers = (rows: readonly Row[], box: Box): boolean =>
  rows.some((row) => overlapDown(row.box, box) >= SHARED && overlapAcross(row.box, box) >= SHARED);
