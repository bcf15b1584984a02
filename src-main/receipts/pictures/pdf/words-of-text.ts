import type { Box, Word } from '../../page.ts';
import type { Drawn } from './drawn.ts';

/** A run of text as pdf.js gives it: its matrix leads to points of the page, its width is in points. */
export type TextItem = {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
};

export type TextStyle = { readonly ascent: number; readonly descent: number; readonly vertical: boolean };

/** How text and its place on the picture are known. */
export type TextPlace = {
  /** Pixels for each point. */
  readonly scale: number;
  /** From points of the page to pixels. */
  readonly transform: readonly number[];
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly widths: Drawn['widths'];
};

/** Fonts that do not say how high they are; shares of the font size. */
const ASCENT = 0.85;
const DESCENT = -0.2;

/** Sines above this are turned text, such as a watermark or a margin note. */
const UPRIGHT = 0.1;

/** Widths of the characters, in any unit; one that the font does not tell is as wide as the others on average. */
const widthsOf = (text: string, known: ReadonlyMap<string, number> | undefined): readonly number[] => {
  const told = Array.from(text, (character) => known?.get(character));
  const found = told.filter((width) => width !== undefined);
  const average = found.length === 0 ? 1 : found.reduce((sum, width) => sum + width, 0) / found.length;
  return told.map((width) => width ?? average);
};

const baselineOf = (item: TextItem, { transform }: TextPlace) => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = item.transform;
  const along = { x: a * ta + c * tb, y: b * ta + d * tb };
  const isUpright = along.x > 0 && Math.abs(along.y) < UPRIGHT * along.x;
  return { isUpright, left: a * te + c * tf + e, bottom: b * te + d * tf + f, size: Math.hypot(tc, td) };
};

const boxOf = (left: number, top: number, right: number, bottom: number): Box => ({
  left: Math.floor(left),
  top: Math.floor(top),
  width: Math.ceil(right) - Math.floor(left),
  height: Math.ceil(bottom) - Math.floor(top),
});

/** Returns the words of a run with their boxes in pixels; none of turned or vertical text. */
export const wordsOfText = (item: TextItem, place: TextPlace): readonly Word[] => {
  const style = place.styles[item.fontName];
  const { isUpright, left, bottom, size } = baselineOf(item, place);
  if (!isUpright || style?.vertical) return [];
  const characters = Array.from(item.str);
  const widths = widthsOf(item.str, place.widths.get(item.fontName));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const unit = total > 0 ? (item.width * place.scale) / total : 0;
  const em = size * place.scale;
  const top = bottom - em * (style?.ascent || ASCENT);
  const foot = bottom - em * (style?.descent || DESCENT);

  const words: Word[] = [];
  let [text, start, at] = ['', 0, 0];
  const finish = (): void => {
    // Right to left, the text begins at the right end.
    const [from, to] = item.dir === 'rtl' ? [total - at, total - start] : [start, at];
    if (text !== '') words.push({ text, confidence: 1, box: boxOf(left + from * unit, top, left + to * unit, foot) });
    text = '';
  };
  for (const [index, character] of characters.entries()) {
    const isSpace = character.trim() === '';
    if (isSpace) finish();
    else if (text === '') start = at;
    at += widths[index] ?? 0;
    if (!isSpace) text += character;
  }
  finish();
  return words;
};
