import { SIZES } from './look.ts';
import type { TableColumn } from './table-block.ts';
import { widthsWithin } from './table-widths.ts';
import type { ColumnWish } from './table-widths.ts';

/** Some columns of a table that lie side by side, and the size of their type. */
export type TablePart = {
  /** Which of the table’s columns, in order. */
  readonly indexes: readonly number[];
  readonly widths: readonly number[];
  readonly gap: number;
  readonly fontSize: number;
};

/** Between columns, in ems. */
const GAP = 1.3;
const SIZES_READ = [SIZES.text, 8.5, 8, 7.5];
const SMALLER_SIZES = [...SIZES_READ, 7, 6.5];

const fit = (wishes: readonly ColumnWish[], indexes: readonly number[], width: number, fontSize: number) => {
  const chosen = indexes.flatMap((index) => wishes[index] ?? []);
  const widths = widthsWithin(chosen, width / fontSize - (chosen.length - 1) * GAP);
  return widths && { indexes, widths: widths.map((ems) => ems * fontSize), gap: GAP * fontSize, fontSize };
};

const largestFit = (wishes: readonly ColumnWish[], width: number, sizes: readonly number[]): TablePart | null => {
  for (const size of sizes) {
    const part = fit(wishes, [...wishes.keys()], width, size);
    if (part) return part;
  }
  return null;
};

const asUsual = (wishes: readonly ColumnWish[]): readonly ColumnWish[] =>
  wishes.map((wish) => ({ ...wish, narrow: wish.usual }));

/** Tells whether a table fits on an upright page of that width in readable type, with few cells on several lines. */
export const fitsUpright = (wishes: readonly ColumnWish[], width: number): boolean =>
  largestFit(asUsual(wishes), width, SIZES_READ) !== null;

/** Puts as many columns side by side as fit, and repeats the first, which names the rows, in each part. */
const inParts = (wishes: readonly ColumnWish[], width: number): readonly TablePart[] => {
  const parts: TablePart[] = [];
  const size = SIZES_READ.at(-1) ?? SIZES.small;
  for (let next = 1; next < wishes.length;) {
    let indexes = [0, next];
    while (
      next + indexes.length - 1 < wishes.length &&
      fit(wishes, [...indexes, next + indexes.length - 1], width, size)
    )
      indexes = [...indexes, next + indexes.length - 1];
    const part = fit(wishes, indexes, width, size);
    const alone = {
      indexes,
      widths: indexes.map(() => width / indexes.length - GAP * size),
      gap: GAP * size,
      fontSize: size,
    };
    parts.push(part ?? alone);
    next += indexes.length - 1;
  }
  return parts;
};

/** Fits a table into a width: in type of the usual size, in smaller type, or in several parts below each other. */
export const fitTable = (wishes: readonly ColumnWish[], width: number): readonly TablePart[] => {
  const whole = largestFit(asUsual(wishes), width, SIZES_READ) ?? largestFit(wishes, width, SMALLER_SIZES);
  return whole ? [whole] : inParts(wishes, width);
};

/** Returns where the columns of a part lie. */
export const placedColumns = (
  { widths, gap }: TablePart,
  aligns: readonly TableColumn['align'][],
): readonly TableColumn[] => {
  let x = 0;
  return widths.map((width, index) => {
    const column = { x, width, align: aligns[index] ?? 'left' };
    x += width + gap;
    return column;
  });
};
