import type { VocabularyCategory } from './merchants-category.ts';
import { incomeHit, spendingHit } from './merchants.ts';
import type { VocabularyHit } from './merchants.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

type Texts = { readonly payee: string; readonly payeeText: string; readonly amount: MinorUnits };

/** What the vocabulary says of a row; `refund` when money came back from where it is usually spent. */
export type VocabularyAnswer = VocabularyHit & { readonly refund: boolean };

const SURE_ENOUGH_FOR_REFUND = 0.9;
const REFUND_CONFIDENCE = 0.6;

/** Returns what the vocabulary knows of a row by its payee, else by the bank's text, or null. */
export const vocabularyAnswer = ({ payee, payeeText, amount }: Texts): VocabularyAnswer | null => {
  const lookUp = (find: (text: string) => VocabularyHit | null): VocabularyHit | null => find(payee) ?? find(payeeText);
  if (amount <= 0) {
    const hit = lookUp(spendingHit);
    return hit && { ...hit, refund: false };
  }
  const hit = lookUp(incomeHit);
  if (hit) return { ...hit, refund: false };
  const spent = lookUp(spendingHit);
  if (!spent || spent.confidence < SURE_ENOUGH_FOR_REFUND) return null;
  return { ...spent, confidence: REFUND_CONFIDENCE, refund: true };
};

/** Returns the name of the default category that an answer stands for. */
export const answeredCategory = ({ category, refund }: VocabularyAnswer): VocabularyCategory =>
  refund ? 'Refund' : category;

/** Returns the word under which the classifier learns what an answer means to the user. */
export const hintOf = (answer: VocabularyAnswer | null): string | null =>
  answer === null ? null : `${answer.category}${answer.refund ? ' back' : ''}`;
