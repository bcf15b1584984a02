import { numberText, readDigits } from './number-text.ts';
import type { NumberStyle } from './number-text.ts';

/** How many cells can be read in each style, and example cells that mean different numbers in the two. */
export type StyleCounts = {
  readonly point: number;
  readonly comma: number;
  readonly unclear: readonly string[];
  readonly numbers: number;
};

const EXAMPLES = 3;

/** Counts over all cells of a column which number styles are possible. */
export const countStyles = (cells: Iterable<string>): StyleCounts => {
  const counts = { point: 0, comma: 0, numbers: 0 };
  const unclear: string[] = [];
  for (const cell of cells) {
    const core = cell === '' ? undefined : numberText(cell)?.core;
    if (core === undefined) continue;
    counts.numbers += 1;
    const point = readDigits(core, 'point');
    const comma = readDigits(core, 'comma');
    if (point) counts.point += 1;
    if (comma) counts.comma += 1;
    if (point && comma && unclear.length < EXAMPLES && !sameValue(point, comma)) unclear.push(cell);
  }
  return { ...counts, unclear };
};

const sameValue = (a: { whole: string; fraction: string }, b: { whole: string; fraction: string }): boolean =>
  Number(a.whole) === Number(b.whole) && Number(`0.${a.fraction}0`) === Number(`0.${b.fraction}0`);

/** Returns the style that reads most cells, or null when both read as many but mean different numbers. */
export const provenStyle = (counts: StyleCounts): NumberStyle | null => {
  if (counts.point !== counts.comma) return counts.point > counts.comma ? 'point' : 'comma';
  return counts.unclear.length > 0 ? null : 'point';
};

/** Tells whether a column's decimals show its style beyond doubt, so that other columns may lean on it. */
export const showsStyle = (counts: StyleCounts): boolean => counts.point !== counts.comma;
