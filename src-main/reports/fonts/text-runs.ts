import type { FontFace, FontFamily } from './font-family.ts';

/** A stretch of text that one face draws. */
export type TextRun = { readonly face: FontFace; readonly text: string };

/** Marks, joiners and the dandas that several scripts share stay with what is before them. */
const STAYS = /^(?:\p{M}|\u200c|\u200d|\u0964|\u0965)$/u;
/** Directs how its neighbours are drawn, and is not drawn itself. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{fe00}-\u{fe0f}]/gu;
const REPLACEMENT = '\ufffd';
const FIRST_STAYING = 0x300;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const isDrawn = (letter: string, { faceOf }: FontFamily): boolean => faceOf(letter.codePointAt(0) ?? 0) !== null;

/**
 * Returns a text as it can be drawn: composed, without what is not seen, and with “�” for each sign that no font has, such
 * as an emoji.
 */
export const drawableText = (text: string, family: FontFamily): string => {
  const seen = text.normalize('NFC').replaceAll(UNSEEN, '');
  if (Array.from(seen).every((letter) => isDrawn(letter, family))) return seen;
  return Array.from(segmenter.segment(seen), ({ segment }) =>
    Array.from(segment).every((letter) => isDrawn(letter, family)) ? segment : REPLACEMENT,
  ).join('');
};

/** Returns a drawable text, cut where another face takes over. */
export const textRuns = (text: string, family: FontFamily): readonly TextRun[] => {
  const runs: { face: FontFace; text: string }[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const stays =
      codePoint >= FIRST_STAYING && STAYS.test(letter) && last?.face.font.hasGlyphForCodePoint(codePoint) === true;
    const face = stays && last ? last.face : (family.faceOf(codePoint) ?? family.latin);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
};
