import { useLingui } from '@lingui/react/macro';

import type { RuleAction, RuleCondition } from '../../../src-shared/contract/rules.ts';

type TextMatch = Extract<RuleCondition, { field: 'payee' | 'text' | 'notes' }>['match'];

type RuleWords = {
  readonly fields: Readonly<Record<RuleCondition['field'], string>>;
  readonly matches: Readonly<Record<TextMatch, string>>;
  readonly directions: Readonly<Record<'in' | 'out' | 'any', string>>;
  readonly actions: Readonly<Record<RuleAction['kind'], string>>;
  readonly shares: Readonly<Record<'percent' | 'amount' | 'rest', string>>;
};

/** A rule's parts in words. */
export function useRuleWords(): RuleWords {
  const { t } = useLingui();
  return {
    fields: {
      payee: t`Payee`,
      text: t`Bank's text`,
      notes: t`Notes`,
      amount: t`Amount`,
      account: t`Account`,
      date: t`Date`,
    },
    matches: {
      contains: t`contains`,
      lacks: t`does not contain`,
      is: t`is exactly`,
      starts: t`starts with`,
      ends: t`ends with`,
      matches: t`is like (* for any text)`,
    },
    directions: { any: t`in or out`, in: t`money in`, out: t`money out` },
    actions: {
      category: t`File under`,
      payee: t`Name the payee`,
      bucket: t`Charge the bucket`,
      tag: t`Add the tag`,
      split: t`Split it`,
      transfer: t`Transfer with`,
    },
    shares: { percent: t`percent`, amount: t`amount`, rest: t`the rest` },
  };
}

/** Returns the keys of a record of words as the data of a select. */
export const choicesOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  (Object.entries(words) as [K, string][]).map(([value, label]) => ({ value, label }));
