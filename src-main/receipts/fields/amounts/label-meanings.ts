import { foldLooks, foldPrint } from '../rows/fold-print.ts';
import { MEANING_OF, UNSPACED_WORDS } from './label-words.ts';
import { distance, oneEditApart, oneSubstitution } from '../rows/word-distance.ts';
import type { Meaning } from './label-words.ts';

/** A word shorter than this must be read exactly, but for the words that matter most. */
const FUZZY_FROM = 6;
const SHORT_FUZZY = new Set(['total', 'summe', 'tunai'].map(foldLooks));
const FEWEST_LETTERS = 4;
const SECOND_SLIP_FROM = 9;
const JOINED_FROM = 5;
const PART_FROM = 3;

const HAS_LETTER = /\p{L}/u;

/** A word of a label is mostly letters: `T0TAL` is one, `RM9` and `12A` are none. */
const isWord = (token: string): boolean => {
  const letters = token.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && letters * 2 >= token.length;
};

const near = (token: string, word: string): boolean =>
  token.length >= SECOND_SLIP_FROM && word.length >= SECOND_SLIP_FROM
    ? Math.abs(token.length - word.length) <= 2 && distance(token, word) <= 2
    : oneEditApart(token, word);

const fuzzyMeaning = (token: string): Meaning | null => {
  if (token.length < FEWEST_LETTERS) return null;
  for (const [word, meaning] of MEANING_OF) {
    if ((word.length >= FUZZY_FROM || SHORT_FUZZY.has(word)) && near(token, word)) return meaning;
  }
  return null;
};

/** Words that the reader ran together: `TOTALINCLGST`. Null unless known words fill the whole token. */
const partsOf = (token: string): readonly Meaning[] | null => {
  if (token === '') return [];
  for (let length = token.length; length >= Math.min(PART_FROM, token.length); length -= 1) {
    const meaning = partMeaning(token.slice(0, length));
    if (meaning === undefined) continue;
    const rest = partsOf(token.slice(length));
    if (rest) return meaning === null ? rest : [meaning, ...rest];
  }
  return null;
};

/** Words between labels that say nothing; as parts of a longer token they may be short. */
const FILLERS = new Set(
  [
    'rm',
    'of',
    'the',
    'eur',
    'usd',
    'chf',
    'gbp',
    'myr',
    'inr',
    'sgd',
    'aud',
    'in',
    'by',
    'de',
    'di',
    'zu',
    'a',
    'le',
    'to',
    'te',
    'and',
    'your',
    'is',
    'for',
    'hong',
    'kasse',
  ].map(foldLooks),
);

const partMeaning = (part: string): Meaning | null | undefined => {
  if (FILLERS.has(part)) return null;
  return part.length >= PART_FROM ? MEANING_OF.get(part) : undefined;
};

const GLUED_FROM = 7;

/** A long token that begins like a known word: `TOTAYSALES`. */
const headMeaning = (token: string): Meaning | null => {
  if (token.length < GLUED_FROM) return null;
  for (const [word, meaning] of MEANING_OF) {
    if ((word.length < FUZZY_FROM && !SHORT_FUZZY.has(word)) || word.length >= token.length) continue;
    if (
      token.startsWith(word) ||
      (token.length >= word.length + 2 && oneSubstitution(token.slice(0, word.length), word))
    )
      return meaning;
  }
  return null;
};

/** What a label says: its meanings, and how many of its words are none of ours. */
export type LabelText = { readonly meanings: ReadonlySet<Meaning>; readonly unknown: number };

const tokenMeanings = (token: string): readonly Meaning[] => {
  const exact = MEANING_OF.get(token);
  if (exact) return [exact];
  const parts = token.length > FEWEST_LETTERS + 1 ? partsOf(token) : null;
  if (parts && parts.length > 0) return parts;
  const guessed = fuzzyMeaning(token) ?? headMeaning(token);
  return guessed ? [guessed] : [];
};

const isUnknown = (token: string): boolean => token.length > 1 && !FILLERS.has(token);

const readTokens = (tokens: readonly string[]): LabelText => {
  const found: Meaning[] = [];
  let unknown = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] ?? '';
    const pair = token + (tokens[place + 1] ?? '');
    const joined = pair.length >= JOINED_FROM && !MEANING_OF.has(token) ? MEANING_OF.get(pair) : undefined;
    const meanings = joined ? [joined] : tokenMeanings(token);
    if (joined) place += 1;
    if (meanings.length === 0 && isUnknown(token)) unknown += 1;
    found.push(...meanings);
  }
  return { meanings: new Set(found), unknown };
};

const NOTHING: LabelText = { meanings: new Set(), unknown: 0 };
const cache = new Map<string, LabelText>();
const MOST_CACHED = 4000;

const readFresh = (text: string): LabelText => {
  const tokens = foldPrint(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(isWord)
    .map(foldLooks);
  const { meanings, unknown } = readTokens(tokens);
  const unspaced = UNSPACED_WORDS.filter(([word]) => text.includes(word)).map(([, meaning]) => meaning);
  return { meanings: new Set([...meanings, ...unspaced]), unknown };
};

/** Reads a label in any of the languages, forgiving what readers misread or run together. */
export const readLabel = (text: string): LabelText => {
  if (!HAS_LETTER.test(text)) return NOTHING;
  const known = cache.get(text);
  if (known) return known;
  const read = readFresh(text);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(text, read);
  return read;
};

/** Returns what the words of a label mean. */
export const labelMeanings = (text: string): ReadonlySet<Meaning> => readLabel(text).meanings;
