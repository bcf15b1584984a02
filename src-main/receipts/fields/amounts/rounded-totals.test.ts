import { describe, expect, it } from 'vitest';
import { roundedOf } from './rounded-totals.ts';

const rounding = (lines: readonly number[], totals: readonly number[], paid: readonly number[] = []) => ({
  lines,
  totals: new Set(totals),
  paid: new Set(paid),
});

describe('roundedOf', () => {
  it('prefers the total after its rounding line', () => {
    const known = rounding([2, -2], [1193, 1195]);
    expect([roundedOf(1193, known), roundedOf(1195, known)]).toEqual([-1, 1]);
  });

  it('takes what was paid for the rounded total where no label names it', () => {
    const known = rounding([], [973], [975]);
    expect([roundedOf(973, known), roundedOf(975, known)]).toEqual([-1, 1]);
  });

  it('forgives a misread digit of the rounding line', () => {
    expect(roundedOf(11245, rounding([8, -8], [11246, 11245]))).toBe(1);
  });

  it('leaves totals alone that no rounding explains', () => {
    const known = rounding([], [973], [1000]);
    expect([roundedOf(973, known), roundedOf(1000, known)]).toEqual([0, 0]);
  });
});
