import type { Box, Word } from '../../page.ts';
import { boxAround } from '../../box.ts';
import type { Row } from '../rows/row.ts';

/** Returns the words of a row that a part of its text touches; `start` and `end` are places in `row.text`. */
const wordsWithin = ({ words }: Row, start: number, end: number): readonly Word[] => {
  let place = 0;
  return words.filter(({ text }) => {
    const from = place;
    place += text.length + 1;
    return from < end && from + text.length > start;
  });
};

/** Returns the box around the words that a part of a row's text touches. */
export const boxWithin = (row: Row, start: number, end: number): Box =>
  boxAround(wordsWithin(row, start, end).map(({ box }) => box)) ?? row.box;

/** Returns the lowest confidence of the reader, 0–1, in a part of a row's text. */
export const confidenceWithin = (row: Row, start: number, end: number): number =>
  Math.min(1, ...wordsWithin(row, start, end).map(({ confidence }) => confidence));
