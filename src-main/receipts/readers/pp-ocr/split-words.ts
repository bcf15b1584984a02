import type { Glyph } from './decode-ctc.ts';

/** Characters that stand together, with their place along the line as shares of its length, 0–1. */
export type Run = { readonly text: string; readonly confidence: number; readonly from: number; readonly to: number };

/** What the network takes for the Latin character of the same look and Unicode does not fold. */
const PLAIN: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '【': '[',
  '】': ']',
  '—': '-',
  '·': '.',
  '￥': '¥',
  '×': 'x',
};

const plain = (text: string): string => PLAIN[text] ?? text.normalize('NFKC');

const middle = (glyph: Glyph): number => (glyph.from + glyph.to) / 2;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const logOdds = (probability: number): number => Math.log((probability + 1e-5) / (1 - probability + 1e-5));

/**
 * The log odds of a space between two characters, `step` apart where `pitch` is usual on the line. The network was
 * trained on text with few spaces and holds back with them; the weights were fitted on 12,000 pairs of printed receipts.
 */
const spaceOdds = (space: number, step: number, pitch: number): number =>
  0.98 * logOdds(space) + 4 * (step / pitch) + pitch - 4.9;

/** The points and commas of amounts stand apart in wide print; a space after them takes more to believe. */
const INSIDE_AMOUNT = 3;

const isAmountPoint = (before: Glyph, after: Glyph): boolean =>
  /[.,]/u.test(plain(before.text)) && /\d/u.test(after.text);

const startsWord = (before: Glyph, after: Glyph, pitch: number): boolean => {
  const odds = spaceOdds(after.space, middle(after) - middle(before), pitch);
  return odds > (isAmountPoint(before, after) ? INSIDE_AMOUNT : 0);
};

const runOf = (glyphs: readonly Glyph[], steps: number, pitch: number): Run => {
  const share = (glyph: Glyph | undefined, offset: number): number =>
    Math.min(1, Math.max(0, ((glyph === undefined ? 0 : middle(glyph)) + 0.5 + offset) / steps));
  return {
    text: glyphs.map((glyph) => plain(glyph.text)).join(''),
    confidence: glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / glyphs.length,
    from: share(glyphs[0], -pitch / 2),
    to: share(glyphs.at(-1), pitch / 2),
  };
};

/** Returns the words of a line of so many steps, with their places. */
export const splitWords = (glyphs: readonly Glyph[], steps: number): readonly Run[] => {
  const gaps = glyphs.slice(1).map((glyph, index) => middle(glyph) - middle(glyphs[index] ?? glyph));
  const pitch = Math.max(1, gaps.length > 2 ? median(gaps) : Math.min(3, ...gaps));
  const words: Glyph[][] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (before === null || startsWord(before, glyph, pitch)) words.push([]);
    words.at(-1)?.push(glyph);
    before = glyph;
  }
  return words.map((word) => runOf(word, steps, pitch));
};
