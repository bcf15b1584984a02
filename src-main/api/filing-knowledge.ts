import { foldName } from '../../src-shared/fold-name.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { payeeIdsByName, payeeNames } from '../database/learned.ts';
import type { CategorizerKnowledge } from '../engine/categorize-sources.ts';
import { guessCategory } from '../engine/classifier-guess.ts';
import { historyKey, rankedCounts } from '../engine/history.ts';
import type { FiledHistory } from '../engine/history.ts';
import { createLikeness } from '../engine/history-likeness.ts';
import { learnedFrom } from './filing-learned.ts';

/** For each category the names of the payees that the user mostly files under it. */
const namesByCategory = (history: FiledHistory, names: ReadonlyMap<number, string>): ReadonlyMap<number, string[]> => {
  const byCategory = new Map<number, string[]>();
  for (const [key, counts] of history) {
    const [best] = rankedCounts(counts);
    const name = names.get(Number.parseInt(key, 10));
    if (!best || name === undefined) continue;
    const list = byCategory.get(best.categoryId) ?? [];
    list.push(name);
    byCategory.set(best.categoryId, list);
  }
  return byCategory;
};

/** Names are only compared when a reason has to be given for a payee that is new. */
const lazyLikeness = (reader: Reader, history: FiledHistory): CategorizerKnowledge['likeness'] => {
  let names: ReadonlyMap<number, string[]> | null = null;
  const built = new Map<number, (name: string) => string | null>();
  return (payee, categoryId) => {
    names ??= namesByCategory(history, payeeNames(reader));
    const find = built.get(categoryId) ?? createLikeness(names.get(categoryId) ?? []);
    built.set(categoryId, find);
    return find(payee);
  };
};

/** Returns what the vault knows now for finding categories. */
export const knowledgeOf = (reader: Reader): CategorizerKnowledge => {
  const { trained, history } = learnedFrom(reader);
  const payeeIds = payeeIdsByName(reader);
  return {
    categories: allCategories(reader).filter(({ archived }) => !archived),
    hints: trained.hints,
    filedBefore: ({ payee, amount }) => {
      const payeeId = payeeIds.get(foldName(payee));
      return payeeId === undefined ? [] : rankedCounts(history.get(historyKey(payeeId, amount)));
    },
    guess: (input, hint, isKnown) => guessCategory(trained, { ...input, hint }, isKnown),
    regular: trained.regular,
    likeness: lazyLikeness(reader, history),
  };
};
