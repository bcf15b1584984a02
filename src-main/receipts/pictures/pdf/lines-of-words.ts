import type { Box, Line, Word } from '../../page.ts';

/** Runs that touch are one word: a space is about a quarter of the height. */
const JOINED_GAP = 0.1;

/** Bold without a bold font is the same text twice, a hair apart. */
const SAME_PLACE = 0.7;

const rightOf = ({ left, width }: Box): number => left + width;
const bottomOf = ({ top, height }: Box): number => top + height;
const middleOf = ({ top, height }: Box): number => top + height / 2;

const around = (a: Box, b: Box): Box => {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(rightOf(a), rightOf(b)) - left,
    height: Math.max(bottomOf(a), bottomOf(b)) - top,
  };
};

const isRepeat = (last: Word, next: Word): boolean =>
  last.text === next.text && Math.abs(next.box.left - last.box.left) < (1 - SAME_PLACE) * next.box.width;

/** Words that lie on top of each other are not one. */
const isJoined = (last: Word, next: Word): boolean => {
  const gap = next.box.left - rightOf(last.box);
  const height = Math.min(last.box.height, next.box.height);
  return gap < JOINED_GAP * height && gap > -height / 2;
};

const joinWords = (words: readonly Word[]): readonly Word[] => {
  const joined: Word[] = [];
  for (const word of words.toSorted((a, b) => a.box.left - b.box.left)) {
    const last = joined.at(-1);
    if (last && isRepeat(last, word)) continue;
    if (last && isJoined(last, word))
      joined[joined.length - 1] = { text: last.text + word.text, confidence: 1, box: around(last.box, word.box) };
    else joined.push(word);
  }
  return joined;
};

const lineOf = (words: readonly Word[]): Line => {
  const joined = joinWords(words);
  return { words: joined, box: joined.map(({ box }) => box).reduce(around) };
};

const isOnLine = (line: readonly Word[], word: Word): boolean => {
  const last = line.at(-1);
  if (!last) return false;
  const overlap = Math.min(bottomOf(last.box), bottomOf(word.box)) - Math.max(last.box.top, word.box.top);
  return overlap > Math.min(last.box.height, word.box.height) / 2;
};

/** Returns the printed lines from the top down, with runs that make one word put together and doubled ones dropped. */
export const linesOfWords = (words: readonly Word[]): readonly Line[] => {
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.at(-1);
    if (row && isOnLine(row, word)) row.push(word);
    else rows.push([word]);
  }
  return rows.map(lineOf);
};
