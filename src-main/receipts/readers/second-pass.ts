import type { Box, Line, Page, Word } from '../page.ts';
import type { Picture } from '../picture.ts';
import type { Reader } from './reader.ts';

/** Below this a reader's word is wrong more often than one in ten. */
const DOUBTFUL = 0.8;

const isDoubtful = (word: Word): boolean => word.confidence < DOUBTFUL;

/** Returns the lines with a number that its reader was not sure of: names in doubt cost nobody money. */
export const doubtfulLines = (page: Page): readonly Line[] =>
  page.lines.filter((line) => line.words.some((word) => isDoubtful(word) && /\d/u.test(word.text)));

const isAmountLike = ({ text }: Word): boolean => /^\D{0,2}[\dOIlSB][\dOIlSB.,]*\D?$/u.test(text) && /\d/u.test(text);

/** Reads doubtful amounts once more, with digits as the only choice, and keeps what is read with more confidence. */
const withAmountsAgain = async (reader: Reader, picture: Picture, lines: readonly Line[]): Promise<readonly Line[]> => {
  const doubtful = lines.flatMap((line) => line.words.filter((word) => isDoubtful(word) && isAmountLike(word)));
  const boxes = doubtful.map((word) => word.box);
  const again = await reader.readLines(picture, boxes, 'digits');
  const better = new Map<Word, Word>();
  for (const [index, word] of doubtful.entries()) {
    const [only, ...more] = again[index] ?? [];
    if (only !== undefined && more.length === 0 && only.confidence > word.confidence)
      better.set(word, { ...only, box: word.box });
  }
  return lines.map((line) => ({ ...line, words: line.words.map((word) => better.get(word) ?? word) }));
};

/**
 * Reads some lines of a picture, enlarged and each by itself; amounts that stay in doubt with digits only. Returns a page of
 * only these lines: one opinion more, for whoever reads the fields to weigh.
 */
export const pageOfLines = async (reader: Reader, picture: Picture, boxes: readonly Box[]): Promise<Page> => {
  const words = await reader.readLines(picture, boxes, 'any');
  const read = boxes.map((box, index) => ({ box, words: words[index] ?? [] })).filter((line) => line.words.length > 0);
  const lines = await withAmountsAgain(reader, picture, read);
  return { reader: reader.name, width: picture.width, height: picture.height, lines };
};
