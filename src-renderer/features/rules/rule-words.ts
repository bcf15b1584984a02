import { useLingui } from '@lingui/react/macro';

import type { Rule } from '../../../src-shared/contract/rules.ts';

type RuleWords = {
  readonly fields: Readonly<Record<Rule['field'], string>>;
  readonly matches: Readonly<Record<Rule['match'], string>>;
};

/** A rule's parts in words. */
export function useRuleWords(): RuleWords {
  const { t } = useLingui();
  return {
    fields: { payee: t`Payee`, text: t`Bank's text` },
    matches: { contains: t`contains`, is: t`is exactly`, starts: t`starts with` },
  };
}
