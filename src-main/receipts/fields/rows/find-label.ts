import { foldLooks } from './fold-print.ts';

/** Where a text names something. `start` and `end` are places in the text as it was given. */
export type LabelHit = {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Letters that had to be changed, left out or added beyond characters that look alike. */
  readonly distance: number;
  /** Whether the hit begins and ends where words do: `total` in `SUBTOTAL` does not begin one. */
  readonly whole: boolean;
};

/** The letters of a text that count for comparing, each with its place, and whether a word begins there. */
type Compact = { readonly letters: string; readonly places: readonly number[]; readonly begins: readonly boolean[] };

const COUNTS = /[\p{L}\p{N}%|!$€]/u;
const MARKS = /\p{M}/gu;

const compact = (text: string): Compact => {
  const letters: string[] = [];
  const places: number[] = [];
  const begins: boolean[] = [];
  let between = true;
  let place = 0;
  for (const character of text) {
    const folded = foldedOf(character);
    if (folded !== '') {
      for (const letter of folded) {
        letters.push(letter);
        places.push(place);
        begins.push(between);
        between = false;
      }
    } else if (character !== '.' || text[place + 1] === ' ') between = true;
    place += character.length;
  }
  return joinLookalikes({ letters: letters.join(''), places, begins });
};

const unaccented = (character: string): string =>
  character.toLowerCase().replace('ß', 'ss').normalize('NFKD').replace(MARKS, '');

/** Folding is slow, and receipts are printed with few characters. */
const foldedCharacters = new Map<string, string>();

/** Returns the letters that count of a character: none of a comma. */
const foldedOf = (character: string): string => {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = COUNTS.test(character) ? foldLooks(unaccented(character)) : '';
  foldedCharacters.set(character, folded);
  return folded;
};

/** `rn` is read for `m`, and `vv` for `w`: both come out as one letter. */
const joinLookalikes = ({ letters, places, begins }: Compact): Compact => {
  if (!/rn|vv/u.test(letters)) return { letters, places, begins };
  const kept = Array.from(letters, (letter, at) => {
    const pair = letter + (letters[at + 1] ?? '');
    if (pair === 'rn') return 'm';
    return pair === 'vv' ? 'w' : letter;
  });
  const isSecond = (at: number): boolean =>
    at > 0 && /^(?:rn|vv)$/u.test((letters[at - 1] ?? '') + (letters[at] ?? ''));
  const keep = kept.map((_, at) => !isSecond(at));
  return {
    letters: kept.filter((_, at) => keep[at]).join(''),
    places: places.filter((_, at) => keep[at]),
    begins: begins.filter((_, at) => keep[at]),
  };
};

const LETTERS_PER_SLIP = 5;
const FEWEST_FOR_SLIP = 5;

/** How many slips a phrase of so many letters forgives: none below five, then one in five. */
const slipsOf = (letters: number): number => (letters < FEWEST_FOR_SLIP ? 0 : Math.floor(letters / LETTERS_PER_SLIP));

type Spot = { readonly from: number; readonly to: number; readonly distance: number };

/** Sellers' algorithm: the places where the pattern ends with the fewest edits, and where it then began. */
const spotsOf = (pattern: string, text: string, most: number): readonly Spot[] => {
  let costs = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let starts = Array.from({ length: pattern.length + 1 }, () => 0);
  const spots: Spot[] = [];
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = [0];
    const nextStarts = [column];
    for (let row = 1; row <= pattern.length; row += 1) {
      const change = (costs[row - 1] ?? 0) + (pattern[row - 1] === text[column - 1] ? 0 : 1);
      const extra = (costs[row] ?? 0) + 1;
      const missing = (nextCosts[row - 1] ?? 0) + 1;
      const least = Math.min(change, extra, missing);
      nextCosts.push(least);
      if (least === change) nextStarts.push(starts[row - 1] ?? 0);
      else nextStarts.push((least === extra ? starts[row] : nextStarts[row - 1]) ?? 0);
    }
    costs = nextCosts;
    starts = nextStarts;
    const distance = costs[pattern.length] ?? Infinity;
    if (distance <= most) spots.push({ from: starts[pattern.length] ?? 0, to: column, distance });
  }
  return spots;
};

const better = (one: LabelHit, other: LabelHit | null): boolean => {
  if (!other) return true;
  if (one.whole !== other.whole) return one.whole;
  const gain = one.phrase.length - one.distance * 3 - (other.phrase.length - other.distance * 3);
  return gain > 0 || (gain === 0 && one.start > other.start);
};

/** A phrase made ready. With so many slips at least one of the pieces stands in the text unharmed. */
type Pattern = { readonly letters: string; readonly slips: number; readonly pieces: readonly string[] };

const makePattern = (phrase: string): Pattern => {
  const { letters } = compact(phrase);
  const slips = slipsOf(letters.length);
  const size = Math.floor(letters.length / (slips + 1));
  const pieces = Array.from({ length: slips + 1 }, (_, place) =>
    letters.slice(place * size, place === slips ? letters.length : (place + 1) * size),
  );
  return { letters, slips, pieces };
};

const patterns = new Map<string, Pattern>();
const patternOf = (phrase: string): Pattern => {
  const known = patterns.get(phrase);
  if (known !== undefined) return known;
  const pattern = makePattern(phrase);
  patterns.set(phrase, pattern);
  return pattern;
};

const hitsOf = (text: Compact, phrase: string): readonly LabelHit[] => {
  const { letters, slips, pieces } = patternOf(phrase);
  if (letters === '' || !pieces.some((piece) => text.letters.includes(piece))) return [];
  return spotsOf(letters, text.letters, slips).map(({ from, to, distance }) => {
    const ends = to >= text.letters.length || text.begins[to] === true;
    const begins = text.begins[from] === true;
    return {
      phrase,
      start: text.places[from] ?? 0,
      end: (text.places[to - 1] ?? 0) + 1,
      distance,
      whole: begins && ends,
    };
  });
};

/** A part of a longer word is taken for a phrase of so many letters only. */
const FEWEST_WITHIN = 5;

/**
 * Finds the phrase that a text names best, forgiving characters that readers take for each other, lost or added blanks, and one
 * wrong letter in five. Whole words win over parts of words, long phrases over short ones, and the last place over the first;
 * phrases below five letters are found as whole words only.
 */
export const findLabel = (text: string, phrases: readonly string[]): LabelHit | null => {
  const compacted = compact(text);
  let best: LabelHit | null = null;
  for (const phrase of phrases) {
    for (const hit of hitsOf(compacted, phrase)) {
      if (!hit.whole && (hit.distance > 0 || phrase.length < FEWEST_WITHIN)) continue;
      if (better(hit, best)) best = hit;
    }
  }
  return best;
};
