import { expect, test } from 'vitest';

import { fitsUpright, fitTable, placedColumns } from './table-fit.ts';
import type { ColumnWish } from './table-widths.ts';

const name = (wide: number, usual = wide): ColumnWish => ({ wide, usual, narrow: Math.min(9, wide), bends: true });
const figure = (wide: number): ColumnWish => ({ wide, usual: wide, narrow: wide, bends: false });
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

test('gives what is left to the names', () => {
  const [part] = fitTable([name(10), figure(6)], 500);
  expect(part?.fontSize).toBe(9);
  expect(part?.widths[1]).toBeCloseTo(54);
  expect(sum(part?.widths ?? []) + (part?.gap ?? 0)).toBeCloseTo(500);
});

test('takes smaller type before it breaks usual names', () => {
  const [part] = fitTable([name(60, 20), name(20), figure(12), figure(6)], 500);
  expect(part?.fontSize).toBeLessThan(9);
  expect(part?.widths[0]).toBeGreaterThanOrEqual(20 * (part?.fontSize ?? 0));
});

test('asks for a wide page where usual names would break', () => {
  expect(fitsUpright([name(20), ...Array.from({ length: 4 }, () => figure(8))], 500)).toBe(true);
  expect(fitsUpright([name(20), ...Array.from({ length: 13 }, () => figure(8))], 500)).toBe(false);
});

test('divides what no page is wide enough for, naming the rows in each part', () => {
  const wishes = [name(12), ...Array.from({ length: 40 }, () => figure(9))];
  const parts = fitTable(wishes, 740);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap(({ indexes }) => indexes.slice(1))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  for (const part of parts) {
    expect(part.indexes[0]).toBe(0);
    const last = placedColumns(part, []).at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(740.01);
  }
});
