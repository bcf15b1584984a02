import type { MinorUnits } from '../../src-shared/money.ts';
import { payeeWords } from './merchants-fold.ts';

/** What the classifier looks at; `hint` is what the vocabulary takes the payee for. */
export type ClassifierInput = {
  readonly payee: string;
  readonly payeeText: string;
  readonly amount: MinorUnits;
  readonly accountId: number | null;
  readonly hint: string | null;
};

/** The places of a row's features in the table of weights, and how much each counts. */
export type Features = { readonly slots: readonly number[]; readonly values: readonly number[] };

/** How many places there are; features whose hashes meet share one. */
export const SLOTS = 2 ** 18;

const STEPS_PER_DOUBLING = 1.5;
const GRAM_LENGTHS = [3, 4];
const LONGEST_NAME = 80;
const SHORTEST_TEXT_WORD = 3;
const MOST_TEXT_WORDS = 12;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hash = (text: string): number => {
  let state = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), FNV_PRIME);
  return (state ^ (state >>> 15)) & (SLOTS - 1);
};

const sideOf = (amount: MinorUnits): '+' | '-' => (amount > 0 ? '+' : '-');

const nameWords = (payee: string): readonly string[] => [...new Set(payeeWords(payee.slice(0, LONGEST_NAME)))];

const gramsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const padded = `^${word}$`;
    return GRAM_LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, at) => padded.slice(at, at + length)),
    );
  });

/** Returns the step of the logarithmic scale on which an amount lies, whatever its sign. */
export const amountStep = (amount: MinorUnits): number =>
  Math.round(Math.log2(Math.abs(amount) + 1) * STEPS_PER_DOUBLING);

const textWords = (text: string): readonly string[] =>
  payeeWords(text)
    .filter((word) => word.length >= SHORTEST_TEXT_WORD && !/\d/u.test(word))
    .slice(0, MOST_TEXT_WORDS);

type Group = { readonly names: readonly string[]; readonly weight: number };

const shared = (names: readonly string[], weight: number): Group => ({
  names,
  weight: weight / Math.sqrt(Math.max(1, names.length)),
});

const groupsOf = ({ payee, payeeText, amount, accountId, hint }: ClassifierInput): readonly Group[] => {
  const words = nameWords(payee);
  const name = words.join(' ');
  const step = amountStep(amount);
  const more = [...new Set(textWords(payeeText))].filter((word) => !words.includes(word));
  return [
    { names: ['', `p${name}`, `a${accountId}`, `b${step}`, `ab${accountId}|${step}`], weight: 0.7 },
    { names: [`pa${name}|${accountId}`, `pb${name}|${step}`], weight: 0.7 },
    { names: hint === null ? [] : [`h${hint}`, `ha${hint}|${accountId}`, `hb${hint}|${step}`], weight: 1 },
    shared(
      words.map((word) => `w${word}`),
      1.2,
    ),
    shared(
      words.map((word) => `wa${word}|${accountId}`),
      0.7,
    ),
    shared(
      gramsOf(words).map((gram) => `g${gram}`),
      1.5,
    ),
    shared(
      more.map((word) => `t${word}`),
      0.7,
    ),
  ];
};

const exactSlot = ({ payee, amount }: ClassifierInput): number =>
  hash(`${sideOf(amount)}px${nameWords(payee).join(' ')}|${amount}`);

const EXACT_WEIGHT = 0.7;

/** Returns the features of a row; `isRegular` adds its exact amount. Money in and money out share none. */
export const featuresOf = (input: ClassifierInput, isRegular: boolean): Features => {
  const side = sideOf(input.amount);
  const slots: number[] = [];
  const values: number[] = [];
  for (const { names, weight } of groupsOf(input)) {
    for (const name of names) {
      slots.push(hash(side + name));
      values.push(weight);
    }
  }
  if (isRegular) {
    slots.push(exactSlot(input));
    values.push(EXACT_WEIGHT);
  }
  return { slots, values };
};
