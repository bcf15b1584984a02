import { decodeAs } from './encodings.ts';

/** Letters beyond ASCII that each language writes, in lower case. */
const ALPHABETS: readonly string[] = [
  'äöüß',
  'àâçéèêëîïôùûüœæ',
  'áéíñóúüºª',
  'àèéìòóù',
  'áâãàçéêíóôõúüºª',
  'éëïóüèöá',
  'åäöéü',
  'åæøéäöü',
  'æøåé',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšž',
  'çğıöşüâîi\u0307',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ',
];

/** The usual encodings, the more common first: on a tie the earlier wins. */
const CANDIDATES: readonly string[] = [
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1251',
  'windows-1253',
  'koi8-r',
];

const SIGNS = new Set('€£§°–—’‘“”„…•«»·´²³½¼©®×′¿¡\u00a0№');
const WORD = /[\p{L}\u0080-\u009f]+/gu;

/** An encoding with a score for how well its letters fit one language; 1 is a perfect fit. */
export type EncodingScore = { readonly encoding: string; readonly score: number };

const BEYOND_ASCII = /[^\x00-\x7f]/gu;

const isOdd = (letter: string): boolean => !SIGNS.has(letter) && !/\p{L}/u.test(letter);

const ODD_CASE = /\p{Ll}\p{Lu}|^\p{Lu}\p{Lu}\p{Ll}/u;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Words that no language writes: capitals in the middle, or letters of two alphabets. */
const wordFaults = (text: string): number => {
  let faults = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!/[\u0080-\uffff]/u.test(word)) continue;
    if (ODD_CASE.test(word) || (OTHER_SCRIPT.test(word) && /\p{Script=Latin}/u.test(word))) faults += 1;
  }
  return faults;
};

const scoreText = (text: string): number => {
  const beyond = text.match(BEYOND_ASCII) ?? [];
  const letters = beyond.filter((letter) => /\p{L}/u.test(letter));
  const odd = beyond.filter(isOdd).length;
  const total = letters.length + odd;
  if (total === 0) return 1;
  const best = Math.max(...ALPHABETS.map((alphabet) => shareIn(letters, alphabet)));
  return (letters.length * best - odd * 2 - wordFaults(text)) / total;
};

const shareIn = (letters: readonly string[], alphabet: string): number =>
  letters.length === 0
    ? 0
    : letters.filter((letter) => alphabet.includes(letter.toLowerCase())).length / letters.length;

/** Returns the encodings, best first, by how well the text they give fits one language's letters and capitals. */
export const scoreEncodings = (sample: Uint8Array): readonly EncodingScore[] =>
  CANDIDATES.map((encoding) => ({ encoding, score: scoreText(decodeAs(sample, encoding)) })).toSorted(
    (a, b) => b.score - a.score,
  );
