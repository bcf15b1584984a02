import type { MinorUnits } from '../../src-shared/money.ts';
import { categoryByAlias } from './categorize-alias.ts';
import { matchRule } from './categorize-rules.ts';
import type { CategoryRule } from './categorize-rules.ts';
import { incomeHit, spendingHit } from './merchants.ts';
import type { VocabularyHit } from './merchants.ts';

export type { CategoryRule } from './categorize-rules.ts';

/** A category of the vault. */
export type CategoryChoice<Id> = { readonly id: Id; readonly name: string; readonly kind: 'expense' | 'income' };

/** What the user filed a payee under so far: `count` of `total` times under the most frequent category. */
export type PayeeHistory<Id> = { readonly categoryId: Id; readonly count: number; readonly total: number };

/** What is known of the user; `history` is keyed by the cleaned payee in lower case. */
export type CategorizerKnowledge<Id> = {
  readonly rules: readonly CategoryRule<Id>[];
  readonly history: ReadonlyMap<string, PayeeHistory<Id>>;
  readonly categories: readonly CategoryChoice<Id>[];
  readonly floor?: number;
};

/** One row to categorize: the bank's text, the cleaned payee, and the bank's own category where the file has one. */
export type CategorizerInput = {
  readonly payeeText: string;
  readonly payee: string;
  readonly amount: MinorUnits;
  readonly bankCategory: string | null;
};

/** The category found, or null with the reason why; `confidence` is 0–1. */
export type CategorizerResult<Id> = {
  readonly categoryId: Id | null;
  readonly confidence: number;
  readonly reason: string;
  readonly source: 'rule' | 'history' | 'vocabulary' | 'bank' | 'none';
};

/** Below this confidence a row stays uncategorized unless the user sets another floor. */
export const CONFIDENCE_FLOOR = 0.6;

const REFUND_CONFIDENCE = 0.6;
const BANK_CONFIDENCE = 0.75;

type Remembered<Id> = Pick<CategorizerInput, 'payee' | 'bankCategory'> & { readonly result: CategorizerResult<Id> };

type Known<Id> = CategorizerKnowledge<Id> & { readonly byName: ReadonlyMap<string, CategoryChoice<Id>> };

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const byRule = <Id>({ rules, categories }: Known<Id>, input: CategorizerInput): CategorizerResult<Id> | null => {
  const rule = matchRule(rules, input);
  if (!rule || !categories.some(({ id }) => id === rule.categoryId)) return null;
  return { categoryId: rule.categoryId, confidence: 1, reason: rule.reason, source: 'rule' };
};

const byHistory = <Id>(
  { history, categories }: Known<Id>,
  { payee }: CategorizerInput,
): CategorizerResult<Id> | null => {
  const past = history.get(payee.toLowerCase());
  const category = past && categories.find(({ id }) => id === past.categoryId);
  if (!past || !category) return null;
  const reason = `You filed “${payee}” under ${category.name} ${past.count} of ${past.total} times`;
  return { categoryId: category.id, confidence: (past.count + 1) / (past.total + 2), reason, source: 'history' };
};

const fromHit = <Id>(
  { byName }: Known<Id>,
  hit: VocabularyHit | null,
  name: string | null,
  confidence: number,
): CategorizerResult<Id> | null => {
  const category = hit && byName.get((name ?? hit.category).toLowerCase());
  if (!hit || !category) return null;
  const refunded = name === null ? '' : ', and the money came back';
  return {
    categoryId: category.id,
    confidence,
    reason: `“${hit.pattern}” is known as ${hit.category}${refunded}`,
    source: 'vocabulary',
  };
};

const byVocabulary = <Id>(
  known: Known<Id>,
  { payee, payeeText, amount }: CategorizerInput,
): CategorizerResult<Id> | null => {
  const lookUp = (find: (text: string) => VocabularyHit | null): VocabularyHit | null => find(payee) ?? find(payeeText);
  if (amount <= 0) {
    const hit = lookUp(spendingHit);
    return fromHit(known, hit, null, hit?.confidence ?? 0);
  }
  const hit = lookUp(incomeHit);
  if (hit) return fromHit(known, hit, null, hit.confidence);
  const spending = lookUp(spendingHit);
  return spending && spending.confidence >= 0.9 ? fromHit(known, spending, 'Refund', REFUND_CONFIDENCE) : null;
};

const byBank = <Id>(
  { byName }: Known<Id>,
  { bankCategory, amount }: CategorizerInput,
): CategorizerResult<Id> | null => {
  if (bankCategory === null) return null;
  const category =
    byName.get(bankCategory.trim().toLowerCase()) ?? byName.get(categoryByAlias(bankCategory)?.toLowerCase() ?? '');
  if (!category || (category.kind === 'income') !== amount > 0) return null;
  return {
    categoryId: category.id,
    confidence: BANK_CONFIDENCE,
    reason: `Your bank calls it “${bankCategory}”`,
    source: 'bank',
  };
};

const decide = <Id>(known: Known<Id>, input: CategorizerInput): CategorizerResult<Id> => {
  const certain = byRule(known, input);
  if (certain) return certain;
  const floor = known.floor ?? CONFIDENCE_FLOOR;
  const past = byHistory(known, input);
  if (past && past.confidence >= floor) return past;
  const [best = null] = [byVocabulary(known, input), byBank(known, input), past]
    .filter((result) => result !== null)
    .toSorted((a, b) => b.confidence - a.confidence);
  if (best && best.confidence >= floor) return best;
  const reason = best
    ? `${best.reason}, but that is only ${percent(best.confidence)} sure`
    : 'Nothing is known about this payee yet';
  return { categoryId: null, confidence: best?.confidence ?? 0, reason, source: 'none' };
};

/**
 * Builds the function that finds a row's category: the user's rules, then their history, then the vocabulary and the bank's own
 * category. The same payee, sign and bank category give the same answer, which is remembered for the next row.
 */
export const createCategorizer = <Id>(
  knowledge: CategorizerKnowledge<Id>,
): ((input: CategorizerInput) => CategorizerResult<Id>) => {
  const known: Known<Id> = {
    ...knowledge,
    byName: new Map(knowledge.categories.map((category) => [category.name.toLowerCase(), category])),
  };
  const [spent, received] = [new Map<string, Remembered<Id>>(), new Map<string, Remembered<Id>>()];
  return (input) => {
    const remembered = input.amount > 0 ? received : spent;
    const before = remembered.get(input.payeeText);
    if (before && before.payee === input.payee && before.bankCategory === input.bankCategory) return before.result;
    const result = decide(known, input);
    remembered.set(input.payeeText, { payee: input.payee, bankCategory: input.bankCategory, result });
    return result;
  };
};
