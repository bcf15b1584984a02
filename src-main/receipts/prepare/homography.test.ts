import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { chain, inverse, mapBox, mapPoint, moving, rotating, scaling, turning } from './homography.ts';

const slanted = fc
  .record({
    angle: fc.double({ min: -3, max: 3, noNaN: true }),
    factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    slant: fc.double({ min: -2e-5, max: 2e-5, noNaN: true }),
  })
  .map(({ angle, factor, x, y, slant }) =>
    chain([1, 0, 0, 0, 1, 0, slant, slant / 2, 1], rotating(angle), scaling(factor), moving(x, y)),
  );

const place = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }));

describe('homography', () => {
  test('a point comes back by the inverse', () => {
    fc.assert(
      fc.property(slanted, place, (map, point) => {
        const [x, y] = mapPoint(inverse(map), mapPoint(map, point));
        expect(x).toBeCloseTo(point[0], 3);
        expect(y).toBeCloseTo(point[1], 3);
      }),
    );
  });

  test('the box of a map and back holds the box', () => {
    fc.assert(
      fc.property(
        slanted,
        place,
        fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 })),
        (map, [left, top], [width, height]) => {
          const back = mapBox(inverse(map), mapBox(map, { left, top, width, height }));
          expect(back.left).toBeLessThanOrEqual(left + 1e-3);
          expect(back.top).toBeLessThanOrEqual(top + 1e-3);
          expect(back.left + back.width).toBeGreaterThanOrEqual(left + width - 1e-3);
          expect(back.top + back.height).toBeGreaterThanOrEqual(top + height - 1e-3);
        },
      ),
    );
  });

  test.each([
    [0, { left: 10, top: 20, width: 30, height: 5 }],
    [90, { left: 75, top: 10, width: 5, height: 30 }],
    [180, { left: 160, top: 75, width: 30, height: 5 }],
    [270, { left: 20, top: 160, width: 5, height: 30 }],
  ] as const)('turns a box by %d degrees with its picture', (turn, expected) => {
    const map = turning(turn, { width: 200, height: 100 });
    expect(mapBox(map, { left: 10, top: 20, width: 30, height: 5 })).toEqual(expected);
  });
});
