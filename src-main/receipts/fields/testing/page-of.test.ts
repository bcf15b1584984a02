import { describe, expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

describe('pageOf', () => {
  it('places words where they are typed', () => {
    const page = pageOf('TEA   3.00\n\nTOTAL');
    expect(page.lines.map((line) => line.words.map(({ text }) => text))).toEqual([['TEA', '3.00'], ['TOTAL']]);
    expect(page.lines[0]?.words[1]?.box).toEqual({ left: 72, top: 0, width: 48, height: 20 });
    expect(page.lines[1]?.box.top).toBe(60);
  });
});
