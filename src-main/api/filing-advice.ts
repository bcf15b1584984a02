import type { Reader } from '../database/connection.ts';
import { ruleNames } from '../database/rules-names.ts';
import { plainRules } from '../database/rules.ts';
import { readSettings } from '../database/settings.ts';
import { chooseCategory, createConsiderer } from '../engine/categorize.ts';
import type { CategorizerResult, Considered } from '../engine/categorize.ts';
import { compileRules } from '../engine/rules.ts';
import { knowledgeOf } from './filing-knowledge.ts';
import { ruledCategory } from './filing.ts';

/** A transaction that is in the vault already, with its payee's name as it is there. */
export type AdviceRow = {
  readonly date: string;
  readonly amount: number;
  readonly payee: string;
  readonly payeeText: string;
  readonly notes: string;
  readonly accountId: number;
};

/** What one source says of a transaction; a rule that makes a transfer or a split of it names no category. */
export type Advice = Omit<Considered, 'source' | 'categoryId'> & {
  readonly source: Considered['source'] | 'rule';
  readonly categoryId: number | null;
};

/** What all sources say, the one that counts first, and where that would file the transaction. */
export type Advised = {
  readonly considered: readonly Advice[];
  readonly result: Omit<CategorizerResult, 'source'> & { readonly source: CategorizerResult['source'] | 'rule' };
};

/** Builds the function that tells what rules, history and vocabulary say of transactions that are there. */
export const createAdviser = (reader: Reader): ((row: AdviceRow) => Advised) => {
  const rule = compileRules(plainRules(reader), ruleNames(reader));
  const floor = readSettings(reader).confidenceFloor;
  const consider = createConsiderer(knowledgeOf(reader), floor);
  return (row) => {
    const { payee, payeeText, amount, accountId } = row;
    const considered = consider({ payee, payeeText, amount, accountId, bankCategory: null });
    const ruled = ruledCategory(rule(row));
    if (!ruled) return { considered, result: chooseCategory(considered, floor) };
    const { categoryId, confidence, reason } = ruled;
    return { considered: [{ source: 'rule', categoryId, confidence, reason }, ...considered], result: ruled };
  };
};
