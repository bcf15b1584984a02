import type { RuleCondition, RuleDraft } from '../../src-shared/contract/rules.ts';
import type { RuleRow } from './rules-conditions.ts';
import { payeeCore } from './similar-payees-core.ts';

const BLANKS = /\s+/gu;
const LONGEST_VALUE = 200;

/** Returns as much of a payee's beginning as tells who it is: “Rewe” of “Rewe Markt 443”. */
const beginningOf = (payee: string): string => {
  const { joined } = payeeCore(payee);
  const pieces = payee.split(' ');
  const found = pieces.findIndex((_, at) => payeeCore(pieces.slice(0, at + 1).join(' ')).joined === joined);
  return pieces.slice(0, found + 1).join(' ');
};

const textCondition = (field: 'payee' | 'text' | 'notes', value: string): RuleCondition =>
  value.length > LONGEST_VALUE
    ? { field, match: 'starts', value: value.slice(0, LONGEST_VALUE).trim() }
    : { field, match: 'is', value };

const payeeCondition = (payee: string): RuleCondition => {
  const beginning = beginningOf(payee);
  return beginning === payee || beginning === ''
    ? textCondition('payee', payee)
    : { field: 'payee', match: 'contains', value: beginning };
};

const amountConditions = (row: Pick<RuleRow, 'amount' | 'accountId'>): readonly RuleCondition[] => {
  const size = Math.abs(row.amount);
  const amount = { field: 'amount', direction: row.amount > 0 ? 'in' : 'out', from: size, to: size } as const;
  return row.accountId === null ? [amount] : [amount, { field: 'account', accountId: row.accountId }];
};

const conditionsFor = (row: RuleRow): readonly RuleCondition[] => {
  const [payee, text, notes] = [row.payee, row.payeeText, row.notes].map((each) => each.replaceAll(BLANKS, ' ').trim());
  if (payee) return [payeeCondition(payee)];
  if (text) return [textCondition('text', text)];
  return notes ? [textCondition('notes', notes)] : amountConditions(row);
};

/**
 * Returns the rule that a correction suggests: this payee, that category. A payee with a branch, a legal form or a place in
 * its name is asked for by what comes before; a transaction without payee by its bank text, its notes, or else its amount
 * on that account.
 */
export const suggestRule = (row: RuleRow, categoryId: number): RuleDraft => ({
  name: '',
  match: 'all',
  conditions: [...conditionsFor(row)],
  actions: [{ kind: 'category', categoryId }],
  enabled: true,
});
