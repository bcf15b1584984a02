/** A rule of the user: a text that the payee or the bank's text contains, equals or starts with. Letter case does not matter. */
export type CategoryRule<Id> = {
  readonly id: Id;
  readonly field: 'payee' | 'text';
  readonly match: 'contains' | 'is' | 'starts';
  readonly value: string;
  readonly categoryId: Id;
};

/** The category that a rule gives, with the rule in words. */
export type RuleMatch<Id> = { readonly ruleId: Id; readonly categoryId: Id; readonly reason: string };

const VERBS: Readonly<Record<CategoryRule<unknown>['match'], string>> = {
  contains: 'contains',
  is: 'is',
  starts: 'starts with',
};

const applies = <Id>({ match, value }: CategoryRule<Id>, text: string): boolean => {
  const [wanted, found] = [value.trim().toLowerCase(), text.trim().toLowerCase()];
  if (wanted === '') return false;
  if (match === 'is') return found === wanted;
  return match === 'starts' ? found.startsWith(wanted) : found.includes(wanted);
};

/** Returns what the first rule that applies says, or null. */
export const matchRule = <Id>(
  rules: readonly CategoryRule<Id>[],
  { payee, payeeText }: { readonly payee: string; readonly payeeText: string },
): RuleMatch<Id> | null => {
  const rule = rules.find((each) => applies(each, each.field === 'payee' ? payee : payeeText));
  if (!rule) return null;
  const field = rule.field === 'payee' ? 'payee' : 'bank text';
  return {
    ruleId: rule.id,
    categoryId: rule.categoryId,
    reason: `Your rule: ${field} ${VERBS[rule.match]} “${rule.value}”`,
  };
};
