import type { Box, Page, Word } from '../../page.ts';
import { bottomOf, boxAround, medianOf, middleOf, overlapAcross, overlapDown } from '../../box.ts';
import { pageBend } from './page-bend.ts';
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

/** How far the row at a box lies below its middle. */
type Bend = (box: Box) => number;

/** How well a word fits behind the last word of a row, 0 when it does not. */
const fit = (row: readonly Word[], { box }: Word, bend: Bend): number => {
  if (row.some((word) => overlapAcross(word.box, box) > ABOVE)) return 0;
  const last = row.at(-1)?.box;
  if (!last) return 0;
  const shared = overlapDown(last, box, bend(last) - bend(box));
  return shared >= SAME_ROW ? shared : 0;
};

const gather = (words: readonly Word[], bend: Bend): readonly (readonly Word[])[] => {
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.box.left - b.box.left)) {
    const ranked = rows.map((row) => ({ row, fit: fit(row, word, bend) })).toSorted((a, b) => b.fit - a.fit);
    const best = ranked[0];
    if (best && best.fit > 0) best.row.push(word);
    else rows.push([word]);
  }
  const levelOf = (row: readonly Word[]): number => medianOf(row.map(({ box }) => middleOf(box) - bend(box)));
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
  const groups = gather(words, pageBend(words, page.lines));
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
