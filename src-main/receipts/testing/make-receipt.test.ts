import { loadImage, createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../sample/random.ts';
import { countries } from './countries/index.ts';
import type { Damage } from './damage/damage.ts';
import { makeReceipt, makeTwoReceipts, writeReceipt } from './make-receipt.ts';
import { madeReceipts } from './made-receipts.ts';
import { writeDate, writeNumber } from './write-values.ts';

/** The part of the pixels that are dark, 0–1. */
const darkShare = async (file: Uint8Array): Promise<number> => {
  const image = await loadImage(file);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 110) dark++;
  return dark / (data.length / 4);
};

describe.each(countries.map((country) => ({ code: country.code, country })))('$code', ({ code, country }) => {
  test('prints its words onto white paper', async () => {
    const share = await darkShare(makeReceipt(11, { country: code }).file);
    expect(share).toBeGreaterThan(0.015);
    expect(share).toBeLessThan(0.25);
  });

  test('prints the merchant, the date and the total', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { truth, lines } = writeReceipt(createRandom(seed), { country: code });
      const text = lines
        .flatMap((line) => (line.kind === 'text' ? [line.text] : line.kind === 'cells' ? line.cells : []))
        .join('\n');
      expect(text).toContain(truth.merchant);
      expect(text).toContain(writeNumber(country, truth.total));
      expect(country.dates.some((pattern) => text.includes(writeDate(pattern, truth.date)))).toBe(true);
    }
  });
});

test('the same seed makes the same file, another seed another', () => {
  const damage: Damage = { ground: 'wood', curl: 0.4, crumple: 0.4, noise: 0.3, motion: 0.2, stamp: 0.2 };
  const [first, again, other] = [makeReceipt(5, { damage }), makeReceipt(5, { damage }), makeReceipt(6, { damage })];
  expect(Buffer.from(again.file).equals(first.file)).toBe(true);
  expect(again.truth).toEqual(first.truth);
  expect(Buffer.from(other.file).equals(first.file)).toBe(false);
});

const DAMAGES: readonly Damage[] = [
  { skew: 15 },
  { turns: 1 },
  { perspective: 1 },
  { curl: 1 },
  { crumple: 1 },
  { fade: 1 },
  { scanLines: 1 },
  { stamp: 1 },
  { shadow: 1 },
  { unevenLight: 1 },
  { defocus: 1 },
  { motion: 1 },
  { noise: 1 },
  { resolution: 0.5 },
  { jpegQuality: 20 },
  { ground: 'stone' },
];

test.each(DAMAGES)('%o changes the picture, and what it says stays', (damage) => {
  const clean = makeReceipt(21, { country: 'GB' });
  const spoilt = makeReceipt(21, { country: 'GB', damage });
  expect(spoilt.truth).toEqual(clean.truth);
  expect(Buffer.from(spoilt.file).equals(clean.file)).toBe(false);
});

test('a quarter turn lays the picture on its side', async () => {
  const [upright, lying] = [makeReceipt(3), makeReceipt(3, { damage: { turns: 1 } })];
  const [before, after] = [await loadImage(upright.file), await loadImage(lying.file)];
  expect([after.width, after.height]).toEqual([before.height, before.width]);
});

test('two receipts in a picture say different things', () => {
  const { truths } = makeTwoReceipts(5);
  expect(truths).toHaveLength(2);
  expect(truths[0]?.receiptNumber).not.toBe(truths[1]?.receiptNumber);
});

test('thirty cases have names of their own and come from at least eight countries', () => {
  const codes = madeReceipts.map(({ wish }) => wish.country);
  expect(new Set(madeReceipts.map(({ name }) => name)).size).toBe(30);
  expect(new Set(codes).size).toBeGreaterThanOrEqual(8);
});
