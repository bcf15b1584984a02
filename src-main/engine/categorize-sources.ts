import type { MinorUnits } from '../../src-shared/money.ts';
import { categoryByAlias } from './categorize-alias.ts';
import { answeredCategory, hintOf, vocabularyAnswer } from './categorize-vocabulary.ts';
import type { Guess } from './classifier-guess.ts';
import type { FiledCount } from './history.ts';

/** A category of the vault. */
export type CategoryChoice = { readonly id: number; readonly name: string; readonly kind: 'expense' | 'income' };

/** One row to categorize: the bank's text, the cleaned payee, and the bank's own category where the file has one. */
export type CategorizerInput = {
  readonly payeeText: string;
  readonly payee: string;
  readonly amount: MinorUnits;
  readonly accountId: number | null;
  readonly bankCategory: string | null;
};

/** What is known of the user. */
export type CategorizerKnowledge = {
  readonly categories: readonly CategoryChoice[];
  /** What the user filed the row's payee under, most frequent first; empty for a payee that is new. */
  readonly filedBefore: (input: CategorizerInput) => readonly FiledCount[];
  /** What the classifier makes of a row, likeliest first; empty before it was trained. */
  readonly guess: (input: CategorizerInput, hint: string | null, isKnown: boolean) => readonly Guess[];
  /** The exact amounts that payees are regularly paid; see `exactKey`. */
  readonly regular: ReadonlySet<string>;
  /** For each hint of the vocabulary, how many of its payees the user files under each category. */
  readonly hints: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The known payee under that category that a name is most like, or null. */
  readonly likeness: (payee: string, categoryId: number) => string | null;
};

/** What one source says of a row. */
export type Considered = Guess & { readonly source: 'history' | 'vocabulary' | 'bank'; readonly reason: string };

/** The knowledge with the categories by name and by id. */
export type Known = CategorizerKnowledge & {
  readonly byName: ReadonlyMap<string, CategoryChoice>;
  readonly byId: ReadonlyMap<number, CategoryChoice>;
};

const BANK_CONFIDENCE = 0.75;
/** How many payees of the user's own weigh as much as the vocabulary's word. */
const VOCABULARY_WEIGHT = 4;
const MOST_GUESSES = 5;

const times = (count: number, total: number): string => `${count} of ${total} ${total === 1 ? 'time' : 'times'}`;

const filedReason = (payee: string, name: string, filed: readonly FiledCount[], count: number): string =>
  `You filed “${payee}” under ${name} ${times(
    count,
    filed.reduce((sum, one) => sum + one.count, 0),
  )}`;

/** How sure one may be of a category that was taken `count` of `total` times (Laplace's rule of succession). */
const exactConfidence = (count: number, total: number): number => (count + 1) / (total + 2);

const guessReason = (known: Known, { payee, amount }: CategorizerInput, category: CategoryChoice): string => {
  const like = known.likeness(payee, category.id);
  if (like !== null && like.toLowerCase() !== payee.toLowerCase())
    return `Looks like “${like}”, which you file under ${category.name}`;
  return `Reads like the ${amount > 0 ? 'money in' : 'spending'} that you file under ${category.name}`;
};

/** Returns what the user's own history says: how they filed this payee, and what the classifier learned from all. */
export const fromHistory = (known: Known, input: CategorizerInput): readonly Considered[] => {
  const filed = known.filedBefore(input);
  const total = filed.reduce((sum, { count }) => sum + count, 0);
  const hint = hintOf(vocabularyAnswer(input));
  const guesses = new Map(
    known.guess(input, hint, total > 0).map(({ categoryId, confidence }) => [categoryId, confidence]),
  );
  const counts = new Map(filed.map(({ categoryId, count }) => [categoryId, count]));
  return [...new Set([...counts.keys(), ...guesses.keys()])]
    .flatMap((categoryId) => {
      const category = known.byId.get(categoryId);
      if (!category) return [];
      const count = counts.get(categoryId) ?? 0;
      const exact = count === 0 ? 0 : exactConfidence(count, total);
      const confidence = Math.max(exact, guesses.get(categoryId) ?? 0);
      return [{ category, count, confidence }];
    })
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_GUESSES)
    .map(({ category, count, confidence }) => ({
      source: 'history',
      categoryId: category.id,
      confidence,
      reason: count > 0 ? filedReason(input.payee, category.name, filed, count) : guessReason(known, input, category),
    }));
};

/** Returns what the vocabulary says, in the light of how the user files what it knows. */
export const fromVocabulary = (known: Known, input: CategorizerInput): readonly Considered[] => {
  const answer = vocabularyAnswer(input);
  if (!answer) return [];
  const named = known.byName.get(answeredCategory(answer).toLowerCase());
  const filed = known.hints.get(hintOf(answer) ?? '') ?? new Map<number, number>();
  const total = [...filed.values()].reduce((sum, count) => sum + count, 0);
  const candidates = new Set([...(named ? [named.id] : []), ...filed.keys()]);
  const words = `“${answer.pattern}” is known as ${answer.category}${answer.refund ? ', and the money came back' : ''}`;
  return [...candidates]
    .flatMap((id) => {
      const category = known.byId.get(id);
      if (!category) return [];
      const own = id === named?.id ? VOCABULARY_WEIGHT * answer.confidence : 0;
      const confidence = ((filed.get(id) ?? 0) + own) / (total + VOCABULARY_WEIGHT);
      const reason = id === named?.id ? words : `${words}, which you mostly file under ${category.name}`;
      return [{ source: 'vocabulary' as const, categoryId: id, confidence, reason }];
    })
    .toSorted((a, b) => b.confidence - a.confidence);
};

/** Returns what the bank's own category says. */
export const fromBank = ({ byName }: Known, { bankCategory, amount }: CategorizerInput): readonly Considered[] => {
  if (bankCategory === null) return [];
  const category =
    byName.get(bankCategory.trim().toLowerCase()) ?? byName.get(categoryByAlias(bankCategory)?.toLowerCase() ?? '');
  if (!category || (category.kind === 'income') !== amount > 0) return [];
  const reason = `Your bank calls it “${bankCategory}”`;
  return [{ source: 'bank', categoryId: category.id, confidence: BANK_CONFIDENCE, reason }];
};
