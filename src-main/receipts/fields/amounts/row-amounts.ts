import type { Box, ReaderName, Word } from '../../page.ts';
import { boxAround } from '../../box.ts';
import type { Row } from '../rows/row.ts';
import { findFigures } from './find-figures.ts';
import type { NumberStyle } from './number-style.ts';
import { readFigure } from './number-readings.ts';
import type { AmountReading } from './number-readings.ts';

/** A figure of a row that may be an amount, with every way to read it, the likeliest first; signs are in the values. */
export type RowAmount = {
  readonly text: string;
  /** Its place in the text of the row. */
  readonly start: number;
  /** What stands between the figure before and this one. */
  readonly before: string;
  readonly readings: readonly AmountReading[];
  /** The least confidence of its words, by the reader's own measure. */
  readonly confidence: number;
  readonly box: Box;
  /** Whether a currency sign or code stands at it. */
  readonly signed: boolean;
  /** Whether its decimals show that it is an amount rather than a count. */
  readonly decimals: boolean;
  readonly reader: ReaderName;
  readonly row: Row;
};

/** A row as text in which a tab stands for a wide gap, and where each of its words begins. */
export type RowText = { readonly text: string; readonly starts: readonly number[] };

/** A gap wider than so many heights of print separates columns. */
const WIDE = 1.1;

/** Returns the text of a row with tabs between columns, and the place in it where each word begins. */
export const textOfRow = ({ words }: Row): RowText => {
  let text = '';
  const starts: number[] = [];
  for (const [place, word] of words.entries()) {
    const last = words[place - 1];
    if (last) {
      const gap = word.box.left - last.box.left - last.box.width;
      text += gap > WIDE * Math.max(word.box.height, last.box.height) ? '\t' : ' ';
    }
    starts.push(text.length);
    text += word.text;
  }
  return { text, starts };
};

const wordsBetween = (row: Row, { starts }: RowText, start: number, end: number): readonly Word[] =>
  row.words.filter((word, place) => {
    const from = starts[place] ?? 0;
    return from < end && from + word.text.length > start;
  });

/** The part of a word's box that the characters from `start` to `end` of the row take. */
const boxOf = (words: readonly Word[]): Box =>
  boxAround(words.map((word) => word.box)) ?? { left: 0, top: 0, width: 0, height: 0 };

const SURE_WHOLE = 0.4;

/** A whole number with a currency sign at it is an amount. */
const trust = (readings: readonly AmountReading[], signed: boolean): readonly AmountReading[] =>
  signed
    ? readings.map((reading) =>
        reading.mended || reading.cost > 1 ? reading : { ...reading, cost: reading.cost * SURE_WHOLE },
      )
    : readings;

const TWO_DECIMALS = /[.,:;]\s?[\dOo]{2}$|[.,][-–—]{1,2}$|^\d+ \d{2}$/u;
const TWO_OR_THREE = /[.,:;]\s?[\dOo]{2,3}$|[.,][-–—]{1,2}$/u;

const hasDecimals = (figure: string, style: NumberStyle): boolean =>
  (style.decimals === 2 ? TWO_DECIMALS : TWO_OR_THREE).test(figure);

/** Whether a figure stands at the end of its row, set off from what is before it: whole prices show no other way what they are. */
const isColumn = (text: string, start: number, end: number): boolean =>
  /^\s?\P{L}{0,1}\p{L}?$/u.test(text.slice(end)) && /(?:^|\t)[^\p{L}\d]*$/u.test(text.slice(0, start));

/** Returns the figures of a row that may be amounts, from left to right. Dates, times, percentages and long numbers are left out. */
export const rowAmounts = (row: Row, style: NumberStyle, reader: ReaderName): readonly RowAmount[] => {
  const rowText = textOfRow(row);
  let last = 0;
  return findFigures(rowText.text).flatMap(({ start, end, figure, sign, signed }) => {
    const readings = trust(readFigure(figure, style), signed).map((reading) => ({
      ...reading,
      value: reading.value === 0 ? 0 : reading.value * sign,
    }));
    const before = rowText.text.slice(last, start);
    last = end;
    if (readings.length === 0) return [];
    const words = wordsBetween(row, rowText, start, end);
    return [
      {
        text: rowText.text.slice(start, end),
        start,
        before,
        readings,
        confidence: Math.min(1, ...words.map((word) => word.confidence)),
        box: boxOf(words),
        signed,
        decimals: hasDecimals(figure, style) || (style.decimals === 0 && isColumn(rowText.text, start, end)),
        reader,
        row,
      },
    ];
  });
};
