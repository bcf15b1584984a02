import { describe, expect, it } from 'vitest';

import type { ReceiptBox } from '../../../src-shared/contract/receipts.ts';
import { startOf } from './start-view.ts';

const page = (...boxes: readonly ReceiptBox[]) => ({
  width: 1000,
  height: 2000,
  words: boxes.map((box) => ({ text: 'Milk', box })),
});

describe('startOf', () => {
  it('shows a picture without words as a whole', () => {
    expect(startOf(page())).toEqual({ zoom: 1, left: 0, top: 0 });
  });
  it('shows a picture that its words fill as a whole', () => {
    expect(startOf(page({ left: 20, top: 30, width: 960, height: 1900 }))).toEqual({ zoom: 1, left: 0, top: 0 });
  });
  it('shows the logo above words that nearly fill the picture', () => {
    expect(startOf(page({ left: 100, top: 300, width: 800, height: 1500 }))).toEqual({ zoom: 1, left: 0, top: 0 });
  });
  it('comes nearer to a slip in the middle of a page', () => {
    const { zoom, left, top } = startOf(page({ left: 250, top: 230, width: 500, height: 900 }));
    expect(zoom).toBeCloseTo(1000 / 560);
    expect(left).toBeCloseTo(0.22);
    expect(top).toBeCloseTo(0.1);
  });
  it('comes no nearer than its pixels bear, and never leaves the picture', () => {
    expect(startOf(page({ left: 950, top: 0, width: 40, height: 20 }))).toEqual({ zoom: 2.5, left: 0.6, top: 0 });
  });
  it('does not know the size of a picture that was not read', () => {
    expect(startOf({ ...page({ left: 1, top: 1, width: 9, height: 9 }), width: 0 })).toMatchObject({ zoom: 1 });
  });
});
