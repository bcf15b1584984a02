/** The scripts of India, whose signs change places and melt together within a syllable. */
const INDIC = /[\u0900-\u0dff]/u;

/** A killer of the vowel, which binds what follows; perhaps with a joiner. */
const BINDS = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d][\u200c\u200d]?$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Tells whether a text is in a script of India. */
export const isIndic = (text: string): boolean => INDIC.test(text);

/** Returns the syllables of a text, each of which is shaped alike by itself and within the text. */
export const syllablesOf = (text: string): readonly string[] => {
  const syllables: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = syllables.at(-1);
    if (last !== undefined && BINDS.test(last)) syllables[syllables.length - 1] = last + segment;
    else syllables.push(segment);
  }
  return syllables;
};
