import { fromBank, fromHistory, fromVocabulary } from './categorize-sources.ts';
import type { CategorizerInput, CategorizerKnowledge, Considered, Known } from './categorize-sources.ts';
import { amountStep } from './classifier-features.ts';
import { digitless, exactKey } from './classifier-training.ts';

export type { CategorizerInput, CategorizerKnowledge, Considered } from './categorize-sources.ts';

/** The category found, or null with the reason why; `confidence` is 0–1. */
export type CategorizerResult = {
  readonly categoryId: number | null;
  readonly confidence: number;
  readonly reason: string;
  readonly source: 'history' | 'vocabulary' | 'bank' | 'none';
};

/** Below this confidence a row stays uncategorized unless the user sets another floor. */
export const CONFIDENCE_FLOOR = 0.6;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const undecided = (best: Considered | undefined): CategorizerResult => ({
  categoryId: null,
  confidence: best?.confidence ?? 0,
  reason: best
    ? `${best.reason}, but that is only ${percent(best.confidence)} sure`
    : 'Nothing is known about this payee yet',
  source: 'none',
});

/** Returns the likeliest answer when it reaches the floor, else none with the reason. */
export const chooseCategory = (considered: readonly Considered[], floor: number): CategorizerResult => {
  const [best] = considered;
  return best && best.confidence >= floor ? best : undecided(best);
};

/** Where the user filed this very payee, the others can only be as sure as that leaves room for. */
const belowHistory = (others: readonly Considered[], top: Considered): readonly Considered[] =>
  others.map((one) => {
    const room = one.categoryId === top.categoryId ? top.confidence : 1 - top.confidence;
    return { ...one, confidence: Math.min(one.confidence, room) };
  });

const weigh = (known: Known, input: CategorizerInput, floor: number): readonly Considered[] => {
  const history = fromHistory(known, input);
  const others = [...fromVocabulary(known, input), ...fromBank(known, input)];
  const [top] = history;
  const isCertain = top !== undefined && top.confidence >= floor && known.filedBefore(input).length > 0;
  const all = [...history, ...(isCertain ? belowHistory(others, top) : others)];
  return all.toSorted((a, b) => b.confidence - a.confidence);
};

/**
 * Builds the function that tells what each source says of a row, likeliest first. What the user filed this very payee
 * under goes before what the vocabulary and the bank say, as long as it reaches the floor.
 */
export const createConsiderer = (
  knowledge: CategorizerKnowledge,
  floor = CONFIDENCE_FLOOR,
): ((input: CategorizerInput) => readonly Considered[]) => {
  const known: Known = {
    ...knowledge,
    byName: new Map(knowledge.categories.map((category) => [category.name.toLowerCase(), category])),
    byId: new Map(knowledge.categories.map((category) => [category.id, category])),
  };
  return (input) => weigh(known, input, floor);
};

/** Rows with the same key are the same to every source. */
const keyOf = ({ payee, payeeText, amount, accountId, bankCategory }: CategorizerInput, isRegular: boolean): string => {
  const size = isRegular ? amount : `${amount > 0 ? '+' : '-'}${amountStep(amount)}`;
  return `${payee}\n${digitless(payeeText)}\n${size}\n${accountId}\n${bankCategory}`;
};

/** Builds the function that finds a row's category, and remembers the answer for rows like it. */
export const createCategorizer = (
  knowledge: CategorizerKnowledge,
  floor = CONFIDENCE_FLOOR,
): ((input: CategorizerInput) => CategorizerResult) => {
  const consider = createConsiderer(knowledge, floor);
  const answers = new Map<string, CategorizerResult>();
  return (input) => {
    const key = keyOf(input, knowledge.regular.has(exactKey(input)));
    const before = answers.get(key);
    if (before) return before;
    const answer = chooseCategory(consider(input), floor);
    answers.set(key, answer);
    return answer;
  };
};
