import { describe, expect, test } from 'vitest';

import { createRandom } from '../../sample/random.ts';
import type { Picture } from '../picture.ts';
import { boxAround, chain, inverse, mapPoint, moving, rotating } from './homography.ts';
import { planReceipts } from './plan.ts';
import type { ReceiptPlan } from './plan.ts';
import { drawPicture, drawReceipt, drawTurned, PAPER } from './testing/draw-picture.ts';
import { warped } from './warp.ts';

const WOOD = '#7a5636';

const onDesk = (degrees: number): Picture =>
  drawPicture({ width: 900, height: 1000 }, WOOD, (context) => drawTurned(context, [450, 500], degrees));

const onlyPlan = (picture: Picture): ReceiptPlan => {
  const plans = planReceipts(picture);
  expect(plans).toHaveLength(1);
  return plans[0] ?? expect.fail('no plan');
};

/** Whether every dark pixel of a picture of a white page lies in the cut of the plan. */
const keepsAllInk = (picture: Picture, plan: ReceiptPlan): boolean => {
  const toCut = inverse(plan.toPicture);
  for (let i = 0; i < picture.width * picture.height; i++) {
    if ((picture.data[i * 3] ?? 255) > 120) continue;
    const [x, y] = mapPoint(toCut, [(i % picture.width) + 0.5, Math.floor(i / picture.width) + 0.5]);
    if (x < 0 || y < 0 || x > plan.width || y > plan.height) return false;
  }
  return true;
};

describe('planReceipts', () => {
  test.each([0, 2.3, -7, 10, -14.5, 28])('finds a skew of %d degrees', (degrees) => {
    const plan = onlyPlan(onDesk(degrees));
    expect(plan.turns).toEqual([0, 180]);
    expect(Math.abs(plan.skew - degrees)).toBeLessThan(0.3);
  });

  test.each([
    [90, [270, 90]],
    [270, [270, 90]],
    [180, [0, 180]],
  ])('offers both turns of print that was turned by %d degrees', (degrees, turns) => {
    expect(onlyPlan(onDesk(degrees)).turns).toEqual(turns);
  });

  test('cuts the paper out of a desk', () => {
    const plan = onlyPlan(onDesk(10));
    expect(plan.width).toBeLessThan(PAPER.width * 1.08);
    expect(plan.height).toBeLessThan(PAPER.height * 1.08);
    expect(plan.textHeight).toBeGreaterThan(10);
    expect(plan.textHeight).toBeLessThan(20);
    expect(plan.hasText).toBe(true);
  });

  test('sets lines level that run apart in a photo taken at a slant', () => {
    const desk = drawPicture({ width: 1800, height: 2000 }, WOOD, (context) => drawTurned(context, [900, 1000], 0));
    const slant = chain(moving(-900, -1000), rotating(0.05), [1, 0, 0, 0, 1, 0, 2.5e-4, 1e-4, 1], moving(450, 500));
    const plan = onlyPlan(warped(desk, inverse(slant), { width: 900, height: 1000 }));
    const inCut = chain(slant, inverse(plan.toPicture));
    for (const row of [0, 6, 13]) {
      const y = 1000 - PAPER.height / 2 + 60 + row * 38;
      const [, left] = mapPoint(inCut, [710, y]);
      const [, right] = mapPoint(inCut, [1090, y]);
      expect(Math.abs(left - right)).toBeLessThan(4);
    }
  });

  test('takes a paper that lies half in the shade as one', () => {
    const picture = drawPicture({ width: 900, height: 1000 }, WOOD, (context) => {
      drawTurned(context, [450, 500], 3);
      context.fillStyle = 'rgb(0 0 0 / 55%)';
      context.fillRect(430, 0, 470, 1000);
    });
    const plan = onlyPlan(picture);
    expect(plan.width).toBeGreaterThan(PAPER.width * 0.85);
    expect(plan.width).toBeLessThan(PAPER.width * 1.1);
    expect(Math.abs(plan.skew - 3)).toBeLessThan(0.3);
  });

  test('cuts a small receipt out of a large white sheet with all its ink', () => {
    const sheet = drawPicture({ width: 1700, height: 2300 }, '#ffffff', (context) => {
      context.translate(600, 150);
      context.rotate(0.03);
      drawReceipt(context, { paper: '#ffffff' });
      context.fillText('7', 405, 640);
    });
    const plan = onlyPlan(sheet);
    expect(plan.width * plan.height).toBeLessThan(1700 * 2300 * 0.15);
    expect(keepsAllInk(sheet, plan)).toBe(true);
  });

  test('leaves a scan that is all paper as it is', () => {
    const plan = onlyPlan(drawPicture(PAPER, '#ffffff', (context) => drawReceipt(context)));
    expect(plan.width).toBeGreaterThan(PAPER.width * 0.85);
    expect(plan.height).toBeGreaterThan(PAPER.height * 0.85);
  });

  test('finds two receipts on a desk', () => {
    const picture = drawPicture({ width: 1200, height: 900 }, WOOD, (context) => {
      drawTurned(context, [300, 450], -4);
      drawTurned(context, [880, 440], 6);
    });
    const plans = planReceipts(picture);
    const skews = plans.map(({ skew }) => Math.round(skew)).toSorted((a, b) => a - b);
    expect(skews).toEqual([-4, 6]);
    const [left, right] = plans.map(({ outline }) => boxAround(outline)).toSorted((a, b) => a.left - b.left);
    expect((left?.left ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.left ?? 0);
  });

  test('finds two receipts on one white sheet', () => {
    const sheet = drawPicture({ width: 1200, height: 900 }, '#ffffff', (context) => {
      context.translate(60, 40);
      drawReceipt(context, { paper: '#ffffff' });
      context.translate(600, 111);
      drawReceipt(context, { paper: '#ffffff' });
    });
    expect(planReceipts(sheet)).toHaveLength(2);
  });

  test('does not part the names from the prices of one receipt', () => {
    const sheet = drawPicture({ width: 900, height: 800 }, '#ffffff', (context) => {
      drawReceipt(context, { paper: '#ffffff' });
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, 900, 180);
      context.fillRect(250, 0, 90, 800);
    });
    expect(planReceipts(sheet)).toHaveLength(1);
  });

  test.each([
    [1, 1],
    [3, 2],
    [40, 2000],
    [700, 500],
  ])('says that a blank picture of %d by %d has nothing to read', (width, height) => {
    const data = new Uint8Array(width * height).fill(200);
    expect(onlyPlan({ width, height, channels: 1, data }).hasText).toBe(false);
  });

  test.each([
    ['noise', (_: number, noise: number): number => noise * 256],
    ['a slope of light', (at: number): number => (at % 900) / 4],
  ])('says that %s is nothing to read', (_, valueAt) => {
    const random = createRandom(4);
    const data = Uint8Array.from({ length: 900 * 700 }, (_, at) => valueAt(at, random.next()));
    expect(onlyPlan({ width: 900, height: 700, channels: 1, data }).hasText).toBe(false);
  });

  test('a plan can be sent to another process', () => {
    const plan = onlyPlan(onDesk(5));
    expect(structuredClone(plan)).toEqual(plan);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
