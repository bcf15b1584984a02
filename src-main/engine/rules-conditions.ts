import type { RuleCondition } from '../../src-shared/contract/rules.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { longestPiece, wildcardTest } from './rules-wildcard.ts';
import type { TextTest } from './rules-wildcard.ts';

/** What the conditions of rules look at: a transaction as it came in. */
export type RuleRow = {
  readonly payee: string;
  /** What the bank wrote. */
  readonly payeeText: string;
  readonly notes: string;
  readonly amount: MinorUnits;
  readonly date: IsoDate;
  /** Null before the account is there, as in the preview of an import. */
  readonly accountId: number | null;
};

export type TextField = 'payee' | 'text' | 'notes';

/** A row with its texts folded, each on the first call only. */
export type FoldedRow = Pick<RuleRow, 'amount' | 'date' | 'accountId'> & {
  readonly folded: (field: TextField) => string;
};

export type RowTest = (row: FoldedRow) => boolean;

type TextCondition = Extract<RuleCondition, { field: TextField }>;
type AmountCondition = Extract<RuleCondition, { field: 'amount' }>;
type DateCondition = Extract<RuleCondition, { field: 'date' }>;

const BLANKS = /\s+/gu;
const PLAIN = /^[ -~]*$/u;

/** Returns a text as rules compare it: without letter case and accents, with single blanks and none at the ends. */
export const foldRuleText = (text: string): string => {
  const folded = PLAIN.test(text) ? text.trim().toLowerCase() : foldName(text);
  return folded.includes('  ') || !PLAIN.test(folded) ? folded.replaceAll(BLANKS, ' ') : folded;
};

const TEXT_TESTS: Readonly<Record<TextCondition['match'], (value: string) => TextTest>> = {
  contains: (value) => (text) => text.includes(value),
  lacks: (value) => (text) => !text.includes(value),
  is: (value) => (text) => text === value,
  starts: (value) => (text) => text.startsWith(value),
  ends: (value) => (text) => text.endsWith(value),
  matches: wildcardTest,
};

/** A value of which nothing is left when folded says nothing, and fits nothing. */
const textTest = ({ field, match, value }: TextCondition): RowTest => {
  const wanted = foldRuleText(value);
  if (wanted === '') return () => false;
  const fits = TEXT_TESTS[match](wanted);
  return (row) => fits(row.folded(field));
};

const amountTest =
  ({ direction, from, to }: AmountCondition): RowTest =>
  ({ amount }) => {
    if ((direction === 'in' && amount <= 0) || (direction === 'out' && amount >= 0)) return false;
    const size = Math.abs(amount);
    return (from === null || size >= from) && (to === null || size <= to);
  };

const dateTest =
  ({ from, to, days }: DateCondition): RowTest =>
  ({ date }) =>
    (from === null || date >= from) &&
    (to === null || date <= to) &&
    (days.length === 0 || days.includes(Number(date.slice(8))));

/** Builds the test of one condition. */
export const conditionTest = (condition: RuleCondition): RowTest => {
  switch (condition.field) {
    case 'payee':
    case 'text':
    case 'notes':
      return textTest(condition);
    case 'amount':
      return amountTest(condition);
    case 'account':
      return ({ accountId }) => accountId === condition.accountId;
    case 'date':
      return dateTest(condition);
  }
};

/** A piece of folded text without which a condition cannot hold. */
export type Anchor = { readonly field: TextField; readonly piece: string };

/** Returns the piece that a text must contain for a condition to hold, or null where no such piece is known. */
export const anchorOf = (condition: RuleCondition): Anchor | null => {
  if (condition.field !== 'payee' && condition.field !== 'text' && condition.field !== 'notes') return null;
  if (condition.match === 'lacks') return null;
  const value = foldRuleText(condition.value);
  return { field: condition.field, piece: condition.match === 'matches' ? longestPiece(value) : value };
};
