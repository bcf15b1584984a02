import { describe, expect, it } from 'vitest';
import { misreadings } from './misreadings.ts';

describe('misreadings', () => {
  it.each([
    [6478, 6470, true],
    [6471, 6470, false],
    [5830, 5330, true],
    [1190, 1140, true],
    [171920, 71920, true],
    [820, 5820, true],
    [1234, 1234, false],
    [1234, 4321, false],
    [975, 75, false],
    [-5830, -5330, true],
  ])('%i may be %i: %s', (read, meant, alike) => {
    expect(misreadings(read, meant)).toBe(alike && read !== meant);
  });
});
