const MARKS = /\p{M}+/gu;
const BETWEEN = /[^\p{L}\p{N}%&]+/gu;

/** Returns printed text in lower case, without accents and punctuation, with one blank between words. */
export const foldPrint = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(BETWEEN, ' ')
    .trim();

/** Characters that readers take for each other, and the one that stands for all of them. */
const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  q: 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '!': 'l',
  j: 'l',
  '5': 's',
  $: 's',
  '8': 'b',
  '2': 'z',
  '6': 'g',
  '9': 'g',
  '4': 'a',
  '7': 't',
  '€': 'e',
};
const CONFUSED = /[0q1i|!j5$826947€]/gu;
const RN = /rn/gu;
const VV = /vv/gu;

/**
 * Returns folded text in which characters that look alike are the same: `T0TAL`, `TOTAI` and `total` come out equal. It is for
 * comparing words only; digits do not survive it.
 */
export const foldLooks = (text: string): string =>
  text
    .toLowerCase()
    .replace(CONFUSED, (character) => LOOKS[character] ?? character)
    .replace(RN, 'm')
    .replace(VV, 'w');
