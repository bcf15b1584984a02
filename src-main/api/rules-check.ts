import type { RuleAction, RuleCondition, RuleDraft } from '../../src-shared/contract/rules.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { getAccount } from '../database/accounts.ts';
import { getBucket } from '../database/buckets.ts';
import { getCategory } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { neverSums } from '../engine/rules-split.ts';

const refuse = (message: string): never => {
  throw new PecuniaError('invalid_input', message);
};

const checkCondition = (reader: Reader, condition: RuleCondition): void => {
  if (condition.field === 'account') getAccount(reader, condition.accountId);
  if (condition.field !== 'amount' && condition.field !== 'date') return;
  const { from, to } = condition;
  if (from !== null && to !== null && from > to)
    refuse(`The ${condition.field} of a rule goes from the smaller to the larger: it fits nothing as it is.`);
};

const checkAction = (reader: Reader, action: RuleAction): void => {
  switch (action.kind) {
    case 'category':
      getCategory(reader, action.categoryId);
      return;
    case 'bucket':
      getBucket(reader, action.bucketId);
      return;
    case 'transfer':
      getAccount(reader, action.accountId);
      return;
    case 'split':
      for (const { categoryId } of action.parts) if (categoryId !== null) getCategory(reader, categoryId);
      if (neverSums(action.parts))
        refuse('The parts of a split must sum to the whole: make them 100 %, or let one part take the rest.');
      return;
    case 'payee':
    case 'tag':
      return;
  }
};

const NAMES: Readonly<Record<Exclude<RuleAction['kind'], 'tag'>, string>> = {
  category: 'category',
  payee: 'payee',
  bucket: 'bucket',
  split: 'split',
  transfer: 'transfer',
};

const checkOnce = (actions: readonly RuleAction[]): void => {
  const seen = new Set<string>();
  for (const { kind } of actions) {
    if (kind !== 'tag' && seen.has(kind))
      refuse(`A rule can give one ${NAMES[kind]} only: the second would never apply.`);
    seen.add(kind);
  }
};

/** Throws `not_found` when a rule names what is not there, `invalid_input` when part of it could never apply. */
export const checkRule = (reader: Reader, { conditions, actions }: RuleDraft): void => {
  for (const condition of conditions) checkCondition(reader, condition);
  for (const action of actions) checkAction(reader, action);
  checkOnce(actions);
};
