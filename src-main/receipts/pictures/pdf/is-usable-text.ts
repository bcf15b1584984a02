import type { Line, Word } from '../../page.ts';
import type { Picture } from '../../picture.ts';
import type { Drawn } from './drawn.ts';

/** A stamp, a page number or a heading are no receipt's text. */
export const FEWEST_WORDS = 8;

/** A page that is mostly a picture may have a few words of text around a scan; with these many it is a letter on a background. */
const FEWEST_WORDS_ON_PICTURE = 40;
const PICTURE_SHARE = 0.5;

const MOST_HIDDEN = 0.1;
const MOST_UNKNOWN = 0.02;
const FEWEST_INKED = 0.8;

/** Brightness between ink and paper, of 255. */
const INK_CONTRAST = 40;

/** What stands in the place of a character that the file does not map: none of these is printed. */
const UNKNOWN = /[\u0000-\u001f\u007f-\u009f\ufffd\p{Private_Use}\p{Unassigned}]/gu;

/** Tells by the text and how it is drawn whether it is what the page shows, and not one that recognition laid under a scan. */
export const isTrustedText = (words: readonly Word[], drawn: Drawn): boolean => {
  const text = words.map((word) => word.text).join('');
  const fewest = drawn.pictureShare < PICTURE_SHARE ? FEWEST_WORDS : FEWEST_WORDS_ON_PICTURE;
  if (words.length < fewest || !/\p{Nd}/u.test(text)) return false;
  if (drawn.hiddenGlyphs > MOST_HIDDEN * (drawn.hiddenGlyphs + drawn.visibleGlyphs)) return false;
  return (text.match(UNKNOWN)?.length ?? 0) <= MOST_UNKNOWN * text.length;
};

const hasInk = ({ width, height, channels, data }: Picture, { box }: Word): boolean => {
  let [darkest, lightest] = [255, 0];
  for (let y = Math.max(0, box.top); y < Math.min(height, box.top + box.height); y += 1) {
    for (let x = Math.max(0, box.left); x < Math.min(width, box.left + box.width); x += 1) {
      const value = data[(y * width + x) * channels + (channels === 1 ? 0 : 1)] ?? 0;
      darkest = Math.min(darkest, value);
      lightest = Math.max(lightest, value);
    }
  }
  return lightest - darkest >= INK_CONTRAST;
};

/** Tells whether the picture shows something where the words are; white text on white shows nothing. */
export const isInked = (lines: readonly Line[], picture: Picture): boolean => {
  const words = lines.flatMap((line) => line.words);
  const inked = words.filter((word) => hasInk(picture, word)).length;
  return inked >= FEWEST_INKED * words.length;
};
