import type { Box, Page, Word } from '../../page.ts';
import { bottomOf, boxAround, medianOf, middleOf, overlapAcross, overlapDown } from './box.ts';
import { pageSlope } from './page-slope.ts';
import { splitAmounts } from './split-amounts.ts';
import type { Row } from './row.ts';

/** Words of one row share at least so much of their height. */
const SAME_ROW = 0.5;
/** Words above each other share more of their width than words side by side, whose boxes may touch. */
const ABOVE = 0.35;

const HAS_PRINT = /[\p{L}\p{N}\p{Sc}*#%&+@×]/u;

/** No printed word is longer; what a reader makes of a picture or a bar code may be. */
const LONGEST = 100;

const isPrint = ({ text }: Word): boolean => text.length <= LONGEST && HAS_PRINT.test(text);

const shiftBetween = (one: Box, other: Box, slope: number): number =>
  slope * (one.left + one.width / 2 - other.left - other.width / 2);

/** How well a word fits behind the last word of a row, 0 when it does not. */
const fit = (row: readonly Word[], { box }: Word, slope: number): number => {
  if (row.some((word) => overlapAcross(word.box, box) > ABOVE)) return 0;
  const last = row.at(-1)?.box;
  if (!last) return 0;
  const shared = overlapDown(last, box, shiftBetween(last, box, slope));
  return shared >= SAME_ROW ? shared : 0;
};

const gather = (words: readonly Word[], slope: number): readonly (readonly Word[])[] => {
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.box.left - b.box.left)) {
    const ranked = rows.map((row) => ({ row, fit: fit(row, word, slope) })).toSorted((a, b) => b.fit - a.fit);
    const best = ranked[0];
    if (best && best.fit > 0) best.row.push(word);
    else rows.push([word]);
  }
  const levelOf = (row: readonly Word[]): number =>
    medianOf(row.map(({ box }) => middleOf(box) - slope * (box.left + box.width / 2)));
  return rows.toSorted((a, b) => levelOf(a) - levelOf(b));
};

const confidenceOf = (words: readonly Word[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters);
};

/**
 * Returns the rows of a page from the top down: words side by side, found anew from the places of the words, because a
 * reader often takes a label and the amount far right of it for two lines. Rows may slope or bend a little.
 */
export const pageRows = (page: Page): readonly Row[] => {
  const words = page.lines.flatMap((line) => line.words).filter(isPrint);
  const usual = Math.max(1, medianOf(words.map(({ box }) => box.height)));
  const groups = gather(words, pageSlope(words));
  const around = boxAround(words.map(({ box }) => box));
  if (!around) return [];
  const boxes = groups.map((group) => boxAround(group.map(({ box }) => box)) ?? around);
  return groups.map((group, index) => {
    const box = boxes[index] ?? around;
    const above = boxes[index - 1];
    const text = group.map((word) => word.text).join(' ');
    return {
      index,
      words: group,
      text,
      ...splitAmounts(group),
      box,
      confidence: confidenceOf(group),
      size: medianOf(group.map((word) => word.box.height)) / usual,
      position: (middleOf(box) - around.top) / around.height,
      gap: above ? Math.max(0, box.top - bottomOf(above)) / usual : 0,
    };
  });
};
