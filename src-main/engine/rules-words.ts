import type { Rule, RuleAction, RuleCondition, RulePart } from '../../src-shared/contract/rules.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** A rule before it has words. */
export type PlainRule = Omit<Rule, 'words'>;

/** How a rule's words call what it names by number. */
export type RuleNames = {
  readonly category: (id: number) => string;
  readonly bucket: (id: number) => string;
  readonly account: (id: number) => string;
  /** An amount without sign, in the currency of the account that a rule is for; null where it is for any. */
  readonly amount: (minorUnits: MinorUnits, accountId: number | null) => string;
};

type TextCondition = Extract<RuleCondition, { field: 'payee' | 'text' | 'notes' }>;
type AmountCondition = Extract<RuleCondition, { field: 'amount' }>;
type DateCondition = Extract<RuleCondition, { field: 'date' }>;

/** The one account that a rule is for; its currency is that of the rule's amounts. */
const accountOf = ({ match, conditions }: Pick<PlainRule, 'match' | 'conditions'>): number | null => {
  const ids = new Set(conditions.flatMap((each) => (each.field === 'account' ? [each.accountId] : [])));
  const [only = null] = match === 'all' && ids.size === 1 ? ids : [];
  return only;
};

/** How one rule's words call things. */
type Names = Omit<RuleNames, 'amount'> & { readonly amount: (minorUnits: MinorUnits) => string };

const namesFor = (rule: Pick<PlainRule, 'match' | 'conditions'>, names: RuleNames): Names => {
  const accountId = accountOf(rule);
  return { ...names, amount: (minorUnits) => names.amount(minorUnits, accountId) };
};

const VERBS: Readonly<Record<TextCondition['match'], string>> = {
  contains: 'contains',
  lacks: 'lacks',
  is: 'is',
  starts: 'starts with',
  ends: 'ends with',
  matches: 'matches',
};

const FIELDS: Readonly<Record<TextCondition['field'], string>> = {
  payee: 'payee',
  text: 'bank text',
  notes: 'notes',
};

const SUBJECTS: Readonly<Record<AmountCondition['direction'], string>> = {
  in: 'money in',
  out: 'money out',
  any: 'amount',
};

const span = (from: string | null, to: string | null): string => {
  if (from !== null && from === to) return `of ${from}`;
  if (from !== null && to !== null) return `from ${from} to ${to}`;
  if (from !== null) return `from ${from}`;
  return to === null ? '' : `up to ${to}`;
};

const amountWords = ({ direction, from, to }: AmountCondition, { amount }: Names): string => {
  const bounds = span(from === null ? null : amount(from), to === null ? null : amount(to));
  return bounds === '' && direction === 'any' ? 'any amount' : `${SUBJECTS[direction]} ${bounds}`.trim();
};

const dateWords = ({ from, to, days }: DateCondition): string => {
  const bounds = span(from, to);
  const onDays = days.length === 0 ? '' : `on day ${days.join(', ')} of the month`;
  const words = [bounds === '' ? '' : `date ${bounds}`, onDays].filter((part) => part !== '');
  return words.length === 0 ? 'any date' : words.join(' ');
};

const conditionWords = (condition: RuleCondition, names: Names): string => {
  switch (condition.field) {
    case 'payee':
    case 'text':
    case 'notes':
      return `${FIELDS[condition.field]} ${VERBS[condition.match]} “${condition.value}”`;
    case 'amount':
      return amountWords(condition, names);
    case 'account':
      return `account is ${names.account(condition.accountId)}`;
    case 'date':
      return dateWords(condition);
  }
};

/** Returns the conditions of a rule in words, such as `payee contains “rewe” and money out up to 50.00`. */
const conditionsInWords = (rule: Pick<PlainRule, 'match' | 'conditions'>, names: RuleNames): string => {
  const own = namesFor(rule, names);
  return rule.conditions.map((each) => conditionWords(each, own)).join(rule.match === 'all' ? ' and ' : ' or ');
};

const categoryWords = (id: number | null, { category }: Names): string => (id === null ? 'no category' : category(id));

const partWords = ({ categoryId, share }: RulePart, names: Names): string => {
  const what = categoryWords(categoryId, names);
  if (share.kind === 'rest') return `the rest to ${what}`;
  return `${share.kind === 'percent' ? `${share.percent} %` : names.amount(share.amount)} to ${what}`;
};

const actionWords = (action: RuleAction, names: Names): string => {
  switch (action.kind) {
    case 'category':
      return names.category(action.categoryId);
    case 'payee':
      return `payee “${action.name}”`;
    case 'bucket':
      return `charge ${names.bucket(action.bucketId)}`;
    case 'tag':
      return `tag “${action.tag}”`;
    case 'split':
      return `split ${action.parts.map((part) => partWords(part, names)).join(', ')}`;
    case 'transfer':
      return `transfer with ${names.account(action.accountId)}`;
  }
};

/** Returns a rule in words, such as `payee contains “rewe”: Groceries, tag “food”`. */
export const ruleWords = (rule: Pick<PlainRule, 'match' | 'conditions' | 'actions'>, names: RuleNames): string => {
  const own = namesFor(rule, names);
  return `${conditionsInWords(rule, names)}: ${rule.actions.map((action) => actionWords(action, own)).join(', ')}`;
};

/** Returns why a rule did something, as it is kept with a transaction: by the user's own name for it, else by its conditions. */
export const ruleReason = (rule: PlainRule, names: RuleNames): string =>
  `Your rule: ${rule.name === '' ? conditionsInWords(rule, names) : rule.name}`;

/** Words for where nothing is known by name. */
export const NAMELESS: RuleNames = {
  category: () => 'its category',
  bucket: () => 'its bucket',
  account: () => 'its account',
  amount: () => 'its amount',
};
