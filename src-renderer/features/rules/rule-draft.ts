import type { RuleAction, RuleCondition, RuleDraft, RulePart } from '../../../src-shared/contract/rules.ts';
import { assertNever } from '../../../src-shared/errors.ts';

type Field = RuleCondition['field'];
type Kind = RuleAction['kind'];

type Loose<T> = T extends unknown
  ? { [K in keyof T]: null extends T[K] ? T[K] : T[K] | (T[K] extends number ? null : never) }
  : never;

/** A condition or an action while it is written: what is chosen from a list may still be open. */
export type ConditionDraft = Loose<RuleCondition>;
export type ActionDraft = Loose<RuleAction>;

/** A rule while it is written; the keys tell rows apart that say the same. */
export type EditedRule = {
  readonly name: string;
  readonly match: RuleDraft['match'];
  readonly enabled: boolean;
  readonly conditions: readonly { readonly key: number; readonly value: ConditionDraft }[];
  readonly actions: readonly { readonly key: number; readonly value: ActionDraft }[];
};

/** Returns an empty condition of a field. */
export function newCondition(field: Field): ConditionDraft {
  switch (field) {
    case 'amount':
      return { field, direction: 'any', from: null, to: null };
    case 'account':
      return { field, accountId: null };
    case 'date':
      return { field, from: null, to: null, days: [] };
    case 'payee':
    case 'text':
    case 'notes':
      return { field, match: 'contains', value: '' };
    default:
      return assertNever(field);
  }
}

const emptyPart = (): RulePart => ({ categoryId: null, share: { kind: 'rest' }, notes: '' });

/** Returns an empty action of a kind. */
export function newAction(kind: Kind): ActionDraft {
  switch (kind) {
    case 'category':
      return { kind, categoryId: null };
    case 'payee':
      return { kind, name: '' };
    case 'bucket':
      return { kind, bucketId: null };
    case 'tag':
      return { kind, tag: '' };
    case 'split':
      return { kind, parts: [{ ...emptyPart(), share: { kind: 'percent', percent: 50 } }, emptyPart()] };
    case 'transfer':
      return { kind, accountId: null };
    default:
      return assertNever(kind);
  }
}

/** Returns a rule as the form shows it; without one, the beginning of a new one. */
export const editedRule = (rule: RuleDraft | null): EditedRule => ({
  name: rule?.name ?? '',
  match: rule?.match ?? 'all',
  enabled: rule?.enabled ?? true,
  conditions: (rule?.conditions ?? [newCondition('payee')]).map((value, key) => ({ key, value })),
  actions: (rule?.actions ?? [newAction('category')]).map((value, key) => ({ key, value })),
});

const isCondition = (given: ConditionDraft): given is RuleCondition => {
  switch (given.field) {
    case 'amount':
      return given.from !== null || given.to !== null || given.direction !== 'any';
    case 'account':
      return given.accountId !== null;
    case 'date':
      return given.from !== null || given.to !== null || given.days.length > 0;
    case 'payee':
    case 'text':
    case 'notes':
      return given.value.trim() !== '';
    default:
      return assertNever(given);
  }
};

const isAction = (given: ActionDraft): given is RuleAction => {
  switch (given.kind) {
    case 'category':
      return given.categoryId !== null;
    case 'payee':
      return given.name.trim() !== '';
    case 'bucket':
      return given.bucketId !== null;
    case 'tag':
      return given.tag.trim() !== '';
    case 'split':
      return given.parts.length > 1 && given.parts.every(({ categoryId }) => categoryId !== null);
    case 'transfer':
      return given.accountId !== null;
    default:
      return assertNever(given);
  }
};

/** Returns the rule when nothing in it is open any more, else null. */
export function finishedRule({ name, match, enabled, conditions, actions }: EditedRule): RuleDraft | null {
  const [said, done] = [conditions.map(({ value }) => value), actions.map(({ value }) => value)];
  const complete = said.length > 0 && done.length > 0 && said.every(isCondition) && done.every(isAction);
  return complete ? { name, match, enabled, conditions: said, actions: done } : null;
}
