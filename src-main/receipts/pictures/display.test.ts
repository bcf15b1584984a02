import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import type { Picture } from '../picture.ts';
import { displayOf, thumbnailOf } from './display.ts';

/** White, with a black square of a quarter of the width in the upper left corner. */
const cornered = (width: number, height: number): Picture => {
  const side = width / 4;
  const data = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < side; y += 1) data.fill(0, y * width * 3, (y * width + side) * 3);
  return { width, height, channels: 3, data };
};

/** Brightness of an encoded picture at a share of its width and height. */
const at = async (bytes: Uint8Array, x: number, y: number): Promise<number> => {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data[Math.floor(y * info.height) * info.width + Math.floor(x * info.width)] ?? -1;
};

describe('displayOf', () => {
  test('is at most 1,600 wide, with the factor for boxes', async () => {
    const shown = await displayOf(cornered(3200, 4000));
    expect(shown).toMatchObject({ mime: 'image/jpeg', width: 1600, height: 2000, factor: 0.5 });
    expect(await at(shown.bytes, 0.1, 0.05)).toBeLessThan(50);
  });

  test('does not enlarge', async () => {
    expect(await displayOf(cornered(400, 300))).toMatchObject({ width: 400, height: 300, factor: 1 });
  });

  test('takes a grey picture', async () => {
    const grey: Picture = { width: 40, height: 20, channels: 1, data: new Uint8Array(800) };
    expect(await displayOf(grey)).toMatchObject({ width: 40, height: 20 });
  });

  test.each([
    [0, 400, 200, [0.1, 0.1]],
    [90, 200, 400, [0.9, 0.1]],
    [180, 400, 200, [0.9, 0.9]],
    [270, 200, 400, [0.1, 0.9]],
  ] as const)('turns by %i degrees clockwise', async (turn, width, height, [x, y]) => {
    const shown = await displayOf(cornered(400, 200), turn);
    expect(shown).toMatchObject({ width, height, factor: 1 });
    expect(await at(shown.bytes, x, y)).toBeLessThan(50);
    expect(await at(shown.bytes, 1 - x, 1 - y)).toBeGreaterThan(200);
  });

  test('bounds the width after the turn', async () => {
    expect(await displayOf(cornered(4000, 3200), 90)).toMatchObject({ width: 1600, height: 2000, factor: 0.5 });
  });
});

describe('thumbnailOf', () => {
  test('fits in 320 pixels', async () => {
    const small = await thumbnailOf(cornered(3000, 4000));
    expect(small).toMatchObject({ mime: 'image/webp', width: 240, height: 320 });
    expect(small.bytes.length).toBeLessThan(20_000);
  });

  test('shows the upper part of a long strip', async () => {
    const small = await thumbnailOf(cornered(400, 4000));
    expect(small).toMatchObject({ width: 160, height: 320 });
    expect(await at(small.bytes, 0.1, 0.05)).toBeLessThan(50);
  });

  test('turns, and then shows the upper part', async () => {
    const small = await thumbnailOf(cornered(4000, 400), 90);
    expect(small).toMatchObject({ width: 160, height: 320 });
    expect(await at(small.bytes, 0.9, 0.1)).toBeLessThan(50);
  });
});
