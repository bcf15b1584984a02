import { numberText, readDigits } from './number-text.ts';
import type { NumberStyle } from './number-text.ts';

/** How many cells can be read in each style, and example cells that mean different numbers in the two. */
export type StyleCounts = { readonly point: number; readonly comma: number; readonly unclear: readonly string[] };

/**
 * In which styles a cell is a number: in one only, in both alike, or in both as different numbers (`open`); null when it is none
 * or no style reads it.
 */
export type CellStyle = NumberStyle | 'either' | 'open' | null;

const [ZERO, NINE, POINT, COMMA, MINUS, PLUS] = [48, 57, 46, 44, 45, 43];
const GROUP = 3;

const sameValue = (a: { whole: string; fraction: string }, b: { whole: string; fraction: string }): boolean =>
  Number(a.whole) === Number(b.whole) && Number(`0.${a.fraction}0`) === Number(`0.${b.fraction}0`);

const styleOfAny = (cell: string): CellStyle => {
  const core = numberText(cell)?.core;
  if (core === undefined) return null;
  const [point, comma] = [readDigits(core, 'point'), readDigits(core, 'comma')];
  if (point && comma) return sameValue(point, comma) ? 'either' : 'open';
  return point ? 'point' : comma && 'comma';
};

const isSign = (code: number): boolean => code === POINT || code === COMMA;

/** Tells whether a sign may stand between thousands: three digits behind the one before, or one to three that do not begin with a zero. */
const endsThousands = (cell: string, start: number, before: number, at: number): boolean =>
  before < 0 ? at - start <= GROUP && cell.charCodeAt(start) !== ZERO : at - before - 1 === GROUP;

/**
 * The style of digits, perhaps with thousands, whose last sign stands for decimals beyond doubt; undefined where it takes a
 * closer look.
 */
const styleOfPlain = (cell: string): CellStyle | undefined => {
  const first = cell.charCodeAt(0);
  const start = first === MINUS || first === PLUS ? 1 : 0;
  let place = -1;
  let before = -1;
  let hasDecimals = false;
  for (let at = start; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code >= ZERO && code <= NINE) continue;
    if (!isSign(code) || at === start || hasDecimals) return undefined;
    if (place >= 0) {
      if (!endsThousands(cell, start, before, place) || at - place - 1 !== GROUP) return undefined;
      hasDecimals = cell.charCodeAt(place) !== code;
      before = place;
    }
    place = at;
  }
  if (cell.length === start) return null;
  if (place < 0) return 'either';
  if (!hasDecimals && (before >= 0 || cell.length - place - 1 === GROUP)) return undefined;
  return cell.charCodeAt(place) === POINT ? 'point' : 'comma';
};

/** Returns in which styles a cell is a number. */
export const styleOfCell = (cell: string): CellStyle => {
  const plain = styleOfPlain(cell);
  return plain === undefined ? styleOfAny(cell) : plain;
};

const EXAMPLES = 3;

/** Counts over all cells of a column which number styles are possible. */
export const countStyles = (cells: Iterable<string>): StyleCounts => {
  const counts = { point: 0, comma: 0 };
  const unclear: string[] = [];
  for (const cell of cells) {
    const style = cell === '' ? null : styleOfCell(cell);
    if (style === null) continue;
    if (style !== 'comma') counts.point += 1;
    if (style !== 'point') counts.comma += 1;
    if (style === 'open' && unclear.length < EXAMPLES) unclear.push(cell);
  }
  return { ...counts, unclear };
};

/** Gathers the few cells of a column that show what all of them show. */
export type TellingCells = {
  readonly take: (cell: string) => void;
  readonly cells: readonly string[];
  /** How many cells of each kind there were. */
  readonly seen: Readonly<Record<NonNullable<CellStyle> | 'none', number>>;
};

/** Begins to gather telling cells: of each kind the first ones, so that the examples stay. */
export const gatherTelling = (): TellingCells => {
  const cells: string[] = [];
  const seen = { point: 0, comma: 0, either: 0, open: 0, none: 0 };
  const take = (cell: string): void => {
    if (cell === '') return;
    const style = styleOfCell(cell) ?? 'none';
    seen[style] += 1;
    if (seen[style] <= EXAMPLES) cells.push(cell);
  };
  return { take, cells, seen };
};

/**
 * Returns cells over which `countStyles` decides as over all cells of the columns; null where both styles were found, so that all
 * must be counted, or only cells that leave it open.
 */
export const joinTelling = (columns: readonly TellingCells[]): readonly string[] | null => {
  const has = (style: 'point' | 'comma' | 'open'): boolean => columns.some(({ seen }) => seen[style] > 0);
  if (has('point') ? has('comma') : has('open') && !has('comma')) return null;
  return columns.flatMap(({ cells }) => cells);
};

/** Returns the style that reads most cells, or null when both read as many but mean different numbers. */
export const provenStyle = (counts: StyleCounts): NumberStyle | null => {
  if (counts.point !== counts.comma) return counts.point > counts.comma ? 'point' : 'comma';
  return counts.unclear.length > 0 ? null : 'point';
};

/** Tells whether a column's decimals show its style beyond doubt, so that other columns may lean on it. */
export const showsStyle = (counts: StyleCounts): boolean => counts.point !== counts.comma;
