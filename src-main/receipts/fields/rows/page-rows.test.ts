import { describe, expect, it } from 'vitest';
import type { Page, Word } from '../../page.ts';
import { pageOf } from '../testing/page-of.ts';
import { pageRows } from './page-rows.ts';

/** Turns a page about its corner: words sink by `slope` pixels for each pixel to the right. */
const tilted = (page: Page, slope: number): Page => ({
  ...page,
  lines: page.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, box: { ...word.box, top: word.box.top + slope * word.box.left } })),
  })),
});

/** Bends a page as curled paper does: words in the middle stand higher by `bow` pixels than those at both edges. */
const bowed = (page: Page, bow: number): Page => ({
  ...page,
  lines: page.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => {
      const across = (word.box.left + word.box.width / 2) / page.width - 0.5;
      return { ...word, box: { ...word.box, top: word.box.top + 4 * bow * across * across } };
    }),
  })),
});

const texts = (page: Page): readonly string[] => pageRows(page).map(({ text }) => text);

const PRINT = `
ROSA   TRADING
12 OAK STREET, SALEM
MILK 1L                      3.50
BREAD AND BUTTER             2.10
SUGAR                        1.20
TOTAL                  RM    6.80`;

const ROWS = [
  'ROSA TRADING',
  '12 OAK STREET, SALEM',
  'MILK 1L 3.50',
  'BREAD AND BUTTER 2.10',
  'SUGAR 1.20',
  'TOTAL RM 6.80',
];

describe('pageRows', () => {
  it.each([0, 0.03, -0.03, 0.06])('finds the rows of a page with slope %d', (slope) => {
    expect(texts(tilted(pageOf(PRINT), slope))).toEqual(ROWS);
  });

  it.each([20, -20, 30])('finds the rows of a page that bows by %d pixels', (bow) => {
    const print = `${PRINT}\nCASH                   RM   10.00\nCHANGE DUE             RM    3.20\nTHANKS FOR SHOPPING HERE TODAY`;
    const rows = [...ROWS, 'CASH RM 10.00', 'CHANGE DUE RM 3.20', 'THANKS FOR SHOPPING HERE TODAY'];
    expect(texts(bowed(pageOf(print), bow))).toEqual(rows);
  });

  it('joins a label and its amount that the reader took for two lines', () => {
    const page = pageOf(PRINT);
    const apart = {
      ...page,
      lines: page.lines.flatMap(({ words, box }) => words.map((word) => ({ words: [word], box }))),
    };
    expect(texts(apart)).toEqual(ROWS);
  });

  it('splits the label from the amounts', () => {
    const rows = pageRows(pageOf(PRINT));
    const split = rows.map(({ label, amounts }) => [label, amounts.map(({ text }) => text)]);
    expect(split.slice(2)).toEqual([
      ['MILK 1L', ['3.50']],
      ['BREAD AND BUTTER', ['2.10']],
      ['SUGAR', ['1.20']],
      ['TOTAL', ['RM', '6.80']],
    ]);
  });

  it('measures size, place and gap against the page', () => {
    const page = pageOf('ROSA\n\n\nMILK\nTOTAL');
    const [first, ...others] = page.lines;
    const large = (word: Word): Word => ({ ...word, box: { ...word.box, height: 40 } });
    const rows = pageRows({
      ...page,
      lines: [
        { box: page.lines[0]?.box ?? others[0]?.box ?? NO_BOX, words: (first?.words ?? []).map(large) },
        ...others,
      ],
    });
    expect(rows.map(({ size, gap }) => [size, gap])).toEqual([
      [2, 0],
      [1, 2.5],
      [1, 0.5],
    ]);
    expect(rows.at(-1)?.position).toBeGreaterThan(0.9);
    expect(rows[0]?.position).toBeLessThan(0.2);
  });

  it('leaves out specks without print', () => {
    expect(texts(pageOf('— ROSA & SON |\n. ~'))).toEqual(['ROSA & SON']);
    expect(pageRows(pageOf(''))).toEqual([]);
  });
});

const NO_BOX = { left: 0, top: 0, width: 0, height: 0 };
