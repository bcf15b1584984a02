import type { AccountType } from '../../../src-shared/contract/accounts.ts';

/** What stands below a header: movements of cash, of an investment account, the accounts' own records, or a list of something else. */
export type SectionKind = 'cash' | 'investment' | 'accounts' | 'list';

const NOT_WORD = /[^a-z\d]+/gu;

const bare = (name: string): string => name.toLowerCase().replace(NOT_WORD, '');

const LISTS: ReadonlyMap<string, string> = new Map([
  ['cat', 'categories'],
  ['category', 'categories'],
  ['class', 'classes'],
  ['tag', 'tags'],
  ['memorized', 'memorized payees'],
  ['prices', 'security prices'],
  ['security', 'securities'],
  ['budget', 'budgets'],
  ['bill', 'bills'],
  ['payee', 'payees'],
  ['invitem', 'invoice items'],
  ['template', 'templates'],
  ['tax', 'tax settings'],
]);

const ACCOUNT_TYPES: ReadonlyMap<string, AccountType> = new Map<string, AccountType>([
  ['bank', 'bank'],
  ['checking', 'bank'],
  ['savings', 'bank'],
  ['cash', 'cash'],
  ['ccard', 'credit'],
  ['creditcard', 'credit'],
  ['credit', 'credit'],
  ['othl', 'loan'],
  ['liability', 'loan'],
  ['invst', 'investment'],
  ['port', 'investment'],
  ['mutual', 'investment'],
  ['401k', 'investment'],
  ['401kc', 'investment'],
]);

const INVESTMENTS = new Set(['invst', 'port', 'mutual', '401k', '401kc']);

/** Returns what a `!Type:` section of this name lists, or null when it holds movements. */
export const listOf = (type: string): string | null => LISTS.get(bare(type)) ?? null;

/** Returns the kind of account that QIF calls by this name, or null. */
export const accountTypeOf = (type: string): AccountType | null => ACCOUNT_TYPES.get(bare(type)) ?? null;

/** Tells whether a `!Type:` section of this name holds movements of an investment account. */
export const isInvestment = (type: string): boolean => INVESTMENTS.has(bare(type));
