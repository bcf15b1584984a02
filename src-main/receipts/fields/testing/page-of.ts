import { boxAroundSome } from '../../box.ts';
import type { Line, Page, ReaderName, Word } from '../../page.ts';

const CHARACTER = 12;
const HEIGHT = 20;
const PITCH = 30;

const wordsOf = (text: string, top: number, confidence: number): readonly Word[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    confidence,
    box: { left: match.index * CHARACTER, top, width: match[0].length * CHARACTER, height: HEIGHT },
  }));

/** What a made page is read by, and how sure its reader is of each word. */
export type PageOptions = { readonly reader?: ReaderName; readonly confidence?: number };

/** Lays monospaced lines out as a page: 12 pixels a character, 30 a line, so that columns and gaps stand as they are typed. */
export const pageOf = (text: string, options: PageOptions = {}): Page => {
  const printed = text.replace(/^\n/u, '').split('\n');
  const lines = printed.flatMap((line, index): readonly Line[] => {
    const words = wordsOf(line, index * PITCH, options.confidence ?? 0.98);
    return words.length === 0 ? [] : [{ words, box: boxAroundSome(words.map((word) => word.box)) }];
  });
  const width = Math.max(1, ...printed.map((line) => line.length)) * CHARACTER;
  return { reader: options.reader ?? 'pp-ocr', width, height: printed.length * PITCH, lines };
};
