import { afterAll, describe, expect, test } from 'vitest';

import type { Line, Page } from '../page.ts';
import { createReaders } from './open-readers.ts';
import { pageOfLines } from './second-pass.ts';
import { printPicture, SHORT_RECEIPT } from './testing/print-picture.ts';
import { turnPicture } from './turn-picture.ts';

const readers = createReaders();
afterAll(() => readers.close());

const textOf = (line: Line): string => line.words.map((word) => word.text).join(' ');
const textsOf = (page: Page): readonly string[] => page.lines.map(textOf);

const ROWS = [
  'GREEN HILL BAKERY',
  '12 Mill Lane, Ashford',
  'Date: 17/04/2026',
  'Sourdough loaf 4.50',
  'Apple cake 12.80',
  'TOTAL 17.30',
  'Thank you for your visit',
];

const picture = printPicture(SHORT_RECEIPT);

describe.each(['ppOcr', 'tesseract'] as const)('%s', (name) => {
  test('reads a printed page row by row, with the places of its words', async () => {
    const page = await (await readers[name]()).read(picture);
    expect(textsOf(page)).toEqual(ROWS);
    expect([page.width, page.height]).toEqual([700, 540]);
    const amount = page.lines[5]?.words[1];
    expect(amount?.confidence).toBeGreaterThan(0.7);
    const { left = 0, top = 0, width = 0, height = 0 } = amount?.box ?? {};
    expect([Math.abs(left - 547), Math.abs(left + width - 618)].every((off) => off < 14)).toBe(true);
    expect(top).toBeLessThan(370);
    expect(top + height).toBeGreaterThan(387);
  });

  test('reads a grey picture too', async () => {
    const grey = picture.data.filter((_, index) => index % 3 === 0);
    const page = await (await readers[name]()).read({ ...picture, channels: 1, data: grey });
    expect(textsOf(page)).toEqual(ROWS);
  });

  test('reads single lines again, in the order asked for, and amounts as digits', async () => {
    const reader = await readers[name]();
    const total = { left: 540, top: 362, width: 85, height: 34 };
    const shop = { left: 140, top: 40, width: 330, height: 40 };
    const [first = [], second = []] = await reader.readLines(picture, [total, shop], 'any');
    expect([first, second].map((words) => words.map(({ text }) => text).join(' '))).toEqual([
      '17.30',
      'GREEN HILL BAKERY',
    ]);
    expect(Math.abs((first[0]?.box.left ?? 0) - 547)).toBeLessThan(14);
    const [digits = []] = await reader.readLines(picture, [shop], 'digits');
    expect(digits.map(({ text }) => text).join('')).not.toMatch(/[A-Z]/u);
    expect(await reader.readLines(picture, [], 'any')).toEqual([]);
  });

  test('finds nothing on white paper', async () => {
    const blank = { width: 300, height: 300, channels: 1, data: new Uint8Array(90_000).fill(250) } as const;
    expect((await (await readers[name]()).read(blank)).lines).toEqual([]);
  });
});

test.each([0, 90, 180, 270] as const)('PP-OCR finds the way up of a picture turned by %i degrees', async (turn) => {
  const { page, picture: upright, turn: back } = await (await readers.ppOcr()).readUpright(turnPicture(picture, turn));
  expect((turn + back) % 360).toBe(0);
  expect(textsOf(page)).toEqual(ROWS);
  expect(upright).toEqual(picture);
});

test('PP-OCR is not misled by print that looks the same upside down', async () => {
  const masked = [250, 290, 330, 420].map((y) => ({ text: 'XXXX XXXX XXXX 0896 XXXX XOXO', x: 60, y }));
  const print = printPicture([...SHORT_RECEIPT.slice(0, 3), ...masked]);
  const { turn } = await (await readers.ppOcr()).readUpright(turnPicture(print, 180));
  expect(turn).toBe(180);
});

test('PP-OCR reads leaning lines as rows', async () => {
  const page = await (await readers.ppOcr()).read(printPicture(SHORT_RECEIPT, 0.06));
  expect(textsOf(page)).toEqual(ROWS);
});

test('a page of lines read again holds these lines only', async () => {
  const boxes = [{ left: 50, top: 360, width: 580, height: 40 }];
  const page = await pageOfLines(await readers.tesseract(), picture, boxes);
  expect(page.reader).toBe('tesseract');
  expect(textsOf(page)).toEqual(['TOTAL 17.30']);
});
