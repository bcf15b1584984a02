import type { RuleAction } from '../../src-shared/contract/rules.ts';
import { conditionTest, foldRuleText } from './rules-conditions.ts';
import type { FoldedRow, RowTest, RuleRow, TextField } from './rules-conditions.ts';
import { indexRules } from './rules-index.ts';
import { splitByRule } from './rules-split.ts';
import type { SplitResult, SplitShare } from './rules-split.ts';
import { NAMELESS, ruleReason } from './rules-words.ts';
import type { PlainRule, RuleNames } from './rules-words.ts';

export type { RuleRow } from './rules-conditions.ts';

/** Why something is done, in words: the rule, and the kind of action that it decided. */
export type RuleCause = { readonly ruleId: number; readonly words: string; readonly kind: RuleAction['kind'] };

/**
 * What the rules say of one row. A transfer goes before a split, and a split before the category and the bucket, which a
 * split row has none of.
 */
export type RuleOutcome = {
  readonly categoryId: number | null;
  readonly payee: string | null;
  readonly bucketId: number | null;
  readonly tags: readonly string[];
  /** They sum to the row's amount; empty for no split. */
  readonly splits: readonly SplitShare[];
  readonly transferAccountId: number | null;
  readonly because: readonly RuleCause[];
};

const NOTHING: RuleOutcome = {
  categoryId: null,
  payee: null,
  bucketId: null,
  tags: [],
  splits: [],
  transferAccountId: null,
  because: [],
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An outcome while rules add to it. */
type Draft = Mutable<Omit<RuleOutcome, 'tags' | 'because'>> & {
  readonly tags: string[];
  readonly because: RuleCause[];
};

type CompiledRule = { readonly rule: PlainRule; readonly reason: string; readonly fits: RowTest };

const REFUSALS: Readonly<Record<Extract<SplitResult, { refusal: string }>['refusal'], string>> = {
  nothing_to_split: 'not split, because there is nothing for a second part',
  too_much: 'not split, because its parts are more than the amount',
  too_little: 'not split, because its parts leave something of the amount',
};

const compileRule = (rule: PlainRule, names: RuleNames): CompiledRule => {
  const tests = rule.conditions.map(conditionTest);
  const fits: RowTest =
    rule.match === 'all' ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
  return { rule, reason: ruleReason(rule, names), fits };
};

const split = (draft: Draft, parts: Extract<RuleAction, { kind: 'split' }>['parts'], amount: number): string | null => {
  if (draft.splits.length > 0) return null;
  const result = splitByRule(amount, parts);
  if ('refusal' in result) return `, ${REFUSALS[result.refusal]}`;
  draft.splits = result.shares;
  return '';
};

/** Sets what is still open and returns true; what an earlier rule decided stays. */
const setOnce = <K extends 'categoryId' | 'payee' | 'bucketId' | 'transferAccountId'>(
  draft: Draft,
  key: K,
  value: Draft[K],
): boolean => {
  if (draft[key] !== null) return false;
  draft[key] = value;
  return true;
};

const addTag = ({ tags }: Draft, tag: string): boolean => {
  const folded = foldRuleText(tag);
  if (tags.some((known) => foldRuleText(known) === folded)) return false;
  tags.push(tag);
  return true;
};

/** Carries an action out on the draft; returns what to add to the reason, or null when an earlier rule was first. */
const act = (draft: Draft, action: RuleAction, amount: number): string | null => {
  switch (action.kind) {
    case 'category':
      return setOnce(draft, 'categoryId', action.categoryId) ? '' : null;
    case 'payee':
      return setOnce(draft, 'payee', action.name) ? '' : null;
    case 'bucket':
      return setOnce(draft, 'bucketId', action.bucketId) ? '' : null;
    case 'transfer':
      return setOnce(draft, 'transferAccountId', action.accountId) ? '' : null;
    case 'tag':
      return addTag(draft, action.tag) ? '' : null;
    case 'split':
      return split(draft, action.parts, amount);
  }
};

const apply = (draft: Draft, { rule, reason }: CompiledRule, amount: number): void => {
  for (const action of rule.actions) {
    const added = act(draft, action, amount);
    if (added !== null) draft.because.push({ ruleId: rule.id, words: reason + added, kind: action.kind });
  }
};

const MOST_REMEMBERED = 20_000;

/** Payees repeat, so their folded form is remembered; so are the first many bank texts and notes. */
const createFolder = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldRuleText(text);
    if (known.size < MOST_REMEMBERED) known.set(text, folded);
    return folded;
  };
};

const foldRow = (row: RuleRow, fold: (text: string) => string): FoldedRow => {
  const texts: Record<TextField, string | null> = { payee: null, text: null, notes: null };
  const read = (field: TextField): string => (field === 'text' ? row.payeeText : row[field]);
  return {
    amount: row.amount,
    date: row.date,
    accountId: row.accountId,
    folded: (field) => (texts[field] ??= fold(read(field))),
  };
};

/**
 * Builds the function that applies rules to rows, for many rows: disabled rules are left out, and each row meets only the
 * rules whose texts it contains. `names` words the reasons; without them accounts and amounts stay unnamed.
 */
export const compileRules = (
  rules: readonly PlainRule[],
  names: RuleNames = NAMELESS,
): ((row: RuleRow) => RuleOutcome) => {
  const compiled = rules.filter(({ enabled }) => enabled).map((rule) => compileRule(rule, names));
  const mayFit = indexRules(compiled.map(({ rule }) => rule));
  const fold = createFolder();
  return (row) => {
    const folded = foldRow(row, fold);
    const fitting = mayFit(folded).flatMap((place) => {
      const each = compiled[place];
      return each?.fits(folded) ? [each] : [];
    });
    if (fitting.length === 0) return NOTHING;
    const draft: Draft = { ...NOTHING, tags: [], because: [] };
    for (const each of fitting) apply(draft, each, row.amount);
    return draft;
  };
};

/**
 * Applies rules to one row, in their order: for each kind of action the first rule that fits wins, tags add up. Conditions
 * always see the row as it came in, so that a payee given by one rule does not change which other rules fit.
 */
export const applyRules = (rules: readonly PlainRule[], row: RuleRow, names: RuleNames = NAMELESS): RuleOutcome =>
  compileRules(rules, names)(row);
