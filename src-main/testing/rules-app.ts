import type { RuleAction, RuleCondition, RuleDraft } from '../../src-shared/contract/rules.ts';
import { openApp } from './memory-session.ts';
import type { Client, TestApp } from './memory-session.ts';

type NewTransaction = Parameters<Client['transactions']['create']>[0];

/** An app with a bank account and cash, and short ways to write rules and transactions. */
export type RulesApp = TestApp & {
  readonly bank: number;
  readonly cash: number;
  /** The id of a category by its name. */
  readonly id: (category: string) => number;
  /** Adds a transaction on the bank account; returns its id. */
  readonly add: (payee: string, amount: number, extra?: Partial<NewTransaction>) => Promise<number>;
  readonly get: (id: number) => ReturnType<Client['transactions']['get']>;
  /** The action that files under a category. */
  readonly file: (category: string) => RuleAction;
};

const REWE: RuleCondition = { field: 'payee', match: 'contains', value: 'rewe' };

/** Makes a rule for payees that contain “rewe”, unless told otherwise. */
export const draftRule = (actions: RuleAction[], patch: Partial<RuleDraft> = {}): RuleDraft => ({
  name: '',
  match: 'all',
  conditions: [REWE],
  actions,
  enabled: true,
  ...patch,
});

/** Opens an app in memory to try rules on. */
export const openRulesApp = async (): Promise<RulesApp> => {
  const app = openApp();
  const { api } = app;
  const bank = (await api.accounts.create({ name: 'Bank' })).id;
  const cash = (await api.accounts.create({ name: 'Cash', type: 'cash' })).id;
  const ids = new Map((await api.categories.list()).map((category) => [category.name, category.id]));
  const id = (category: string): number => ids.get(category) ?? 0;
  return {
    ...app,
    bank,
    cash,
    id,
    add: async (payee, amount, extra = {}) =>
      (await api.transactions.create({ accountId: bank, date: '2026-03-05', payee, amount, ...extra })).id,
    get: (transactionId) => api.transactions.get({ id: transactionId }),
    file: (category) => ({ kind: 'category', categoryId: id(category) }),
  };
};
