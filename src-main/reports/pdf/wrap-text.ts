import { baseMark } from '../fonts/visual-order.ts';
import { TextBreaker } from './pdfmake.ts';

type WidthOf = (text: string) => number;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A word that is wider than a line is cut wherever the line is full, never within a letter and its marks. */
const cutToFit = (word: string, width: number, widthOf: WidthOf): readonly string[] => {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
};

/** Breaks a text into lines that are at most `width` wide (line breaking by UAX 14); an empty text is one empty line. */
export const wrapText = (text: string, width: number, widthOf: WidthOf): readonly string[] => {
  if (!text.includes('\n') && widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const { text: word, lineEnd = false } of new TextBreaker().getBreaks(text, null)) {
    for (const part of cutToFit(word, width, widthOf)) {
      if (line !== '' && widthOf((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
    if (lineEnd) {
      lines.push(line.trimEnd());
      line = '';
    }
  }
  const mark = baseMark(text);
  return [...lines, ...(line === '' ? [] : [line.trimEnd()])].map((each) => mark + each);
};
