/** The digits zero of scripts with digits of their own: Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Thai, full width. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xbe6, 0xe50, 0xff10];

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '．': '.',
  '，': ',',
  '－': '-',
  '＋': '+',
  '（': '(',
  '）': ')',
  '﹣': '-',
  '　': ' ',
};

const SPECIAL = /[\u0660-\uffff]/u;
/** Marks that only steer the direction of writing, and blanks without width. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Returns the text with every script's digits as 0–9 and without unseen marks; the Arabic ٫ and ٬ stay. */
export const westernDigits = (text: string): string => {
  if (!SPECIAL.test(text) && !text.includes('\u061c')) return text;
  let result = '';
  for (const letter of text.replace(UNSEEN, '')) {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    result += zero === undefined ? (FULL_WIDTH[letter] ?? letter) : String(code - zero);
  }
  return result;
};
