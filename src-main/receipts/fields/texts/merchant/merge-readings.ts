import { TRADE_WORDS } from './company-forms.ts';

type Step = { readonly one: string; readonly other: string };

/** Steps that turn one text into the other with the fewest edits; an empty string stands for a missing character. */
const align = (one: string, other: string): readonly Step[] => {
  const width = other.length + 1;
  const costs = Array.from({ length: (one.length + 1) * width }, () => 0);
  const at = (row: number, column: number): number => costs[row * width + column] ?? Infinity;
  for (let row = 0; row <= one.length; row += 1) {
    for (let column = 0; column <= other.length; column += 1) {
      if (row === 0 || column === 0) costs[row * width + column] = row + column;
      else {
        const change = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
        costs[row * width + column] = Math.min(change, at(row - 1, column) + 1, at(row, column - 1) + 1);
      }
    }
  }
  const steps: Step[] = [];
  let [row, column] = [one.length, other.length];
  while (row > 0 || column > 0) {
    const same = row > 0 && column > 0 && one[row - 1] === other[column - 1] ? 0 : 1;
    if (row > 0 && column > 0 && at(row, column) === at(row - 1, column - 1) + same) {
      row -= 1;
      column -= 1;
      steps.push({ one: one[row] ?? '', other: other[column] ?? '' });
    } else if (row > 0 && at(row, column) === at(row - 1, column) + 1) {
      row -= 1;
      steps.push({ one: one[row] ?? '', other: '' });
    } else {
      column -= 1;
      steps.push({ one: '', other: other[column] ?? '' });
    }
  }
  return steps.toReversed();
};

/** Glued words are at least so long. */
const GLUED = 11;
const MOST_DOUBTS = 4;
const LETTER = /\p{L}/u;
const DIGIT = /\d/u;

const isTradeWord = (word: string): boolean => TRADE_WORDS.has(word.toLowerCase());

/** All ways to choose between two readings of each doubtful letter. */
const choicesOf = (steps: readonly Step[]): readonly string[] =>
  steps.reduce<readonly string[]>(
    (texts, { one, other }) =>
      one === other ? texts.map((text) => text + one) : texts.flatMap((text) => [text + one, text + other]),
    [''],
  );

/** The first reading of a word, but a letter for a digit among letters, and a word of trade that both together make. */
const voteWord = (steps: readonly Step[]): string => {
  const first = steps.map(({ one }) => one).join('');
  if (isTradeWord(first)) return first;
  const doubts = steps.filter(({ one, other }) => one !== other);
  if (doubts.length > 0 && doubts.length <= MOST_DOUBTS) {
    const real = choicesOf(steps).find(isTradeWord);
    if (real !== undefined) return real;
  }
  const letters = [...first.matchAll(/\p{L}/gu)].length;
  if (letters * 2 <= first.length) return first;
  return steps.map(({ one, other }) => (DIGIT.test(one) && LETTER.test(other) ? other : one)).join('');
};

const wordsOf = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const words: Step[][] = [[]];
  for (const step of steps) {
    if (step.one === ' ') words.push([]);
    else words.at(-1)?.push(step.other === ' ' ? { one: step.one, other: '' } : step);
  }
  return words;
};

/** Puts the blanks of the second reading into words that the first glued together. */
const unglue = (steps: readonly Step[]): readonly Step[] => {
  const lengths = steps.map(() => 0);
  let start = 0;
  for (const [place, { one }] of [...steps, { one: ' ' }].entries()) {
    if (one !== ' ') continue;
    lengths.fill(place - start, start, place);
    start = place + 1;
  }
  return steps.map((step, place) =>
    step.one === '' && step.other === ' ' && (lengths[place] ?? 0) >= GLUED ? { one: ' ', other: ' ' } : step,
  );
};

/**
 * Returns what two readings of one row say together: letters of the first, blanks of the second where the first glued words, and
 * where they differ the letters that make a real word.
 */
export const mergeReadings = (first: string, second: string): string =>
  wordsOf(unglue(align(first, second)))
    .map(voteWord)
    .filter((word) => word !== '')
    .join(' ');
