import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader } from '../database/connection.ts';
import { payeeAliases } from '../database/payee-aliases.ts';
import { ruleNames } from '../database/rules-names.ts';
import { plainRules } from '../database/rules.ts';
import { readSettings } from '../database/settings.ts';
import { createCategorizer } from '../engine/categorize.ts';
import { createPayeeCleaner } from '../engine/clean-payee.ts';
import { compileRules } from '../engine/rules.ts';
import type { RuleOutcome } from '../engine/rules.ts';
import { knowledgeOf } from './filing-knowledge.ts';

/** One row to file, as the bank told it; `amount` in minor units, an expense negative. */
export type FilerInput = {
  readonly payeeText: string;
  readonly notes: string;
  readonly amount: number;
  readonly date: string;
  /** Null when the account is still to be made. */
  readonly accountId: number | null;
  readonly bankCategory: string | null;
};

/** What becomes of a row: its payee and everything that the rules and the history say about it; `confidence` is 0–1. */
export type Filed = {
  readonly payee: string;
  readonly categoryId: number | null;
  readonly confidence: number;
  readonly reason: string;
  readonly source: 'rule' | 'history' | 'vocabulary' | 'bank' | 'none';
  readonly bucketId: number | null;
  readonly tags: readonly string[];
  readonly splits: RuleOutcome['splits'];
  readonly transferAccountId: number | null;
};

type Ruled = Pick<Filed, 'categoryId' | 'confidence' | 'reason' | 'source'>;

/** Returns the category that the rules decide on, with its reason; null when they leave it to the history. */
export const ruledCategory = (outcome: RuleOutcome): Ruled | null => {
  const { categoryId, splits, transferAccountId, because } = outcome;
  const kind = transferAccountId !== null ? 'transfer' : splits.length > 0 ? 'split' : 'category';
  const cause = because.find((one) => one.kind === kind);
  if (!cause || (kind === 'category' && categoryId === null)) return null;
  return { categoryId: kind === 'category' ? categoryId : null, confidence: 1, reason: cause.words, source: 'rule' };
};

/**
 * Builds the function that cleans, names and files one row after the other with what the vault knows now: the user's rules,
 * their history, the vocabulary, the bank's own category.
 */
export const createFiler = (reader: Reader): ((input: FilerInput) => Filed) => {
  const clean = createPayeeCleaner();
  const aliases = payeeAliases(reader);
  const rule = compileRules(plainRules(reader), ruleNames(reader));
  const categorize = createCategorizer(knowledgeOf(reader), readSettings(reader).confidenceFloor);
  return ({ payeeText, notes, amount, date, accountId, bankCategory }) => {
    const cleaned = clean(payeeText);
    const named = aliases.size === 0 ? cleaned : (aliases.get(foldName(cleaned)) ?? cleaned);
    const outcome = rule({ payee: named, payeeText, notes, amount, date, accountId });
    const { bucketId, tags, splits, transferAccountId } = outcome;
    const payee = outcome.payee ?? named;
    const { categoryId, confidence, reason, source } =
      ruledCategory(outcome) ?? categorize({ payeeText, payee, amount, accountId, bankCategory });
    return { payee, categoryId, confidence, reason, source, bucketId, tags, splits, transferAccountId };
  };
};
