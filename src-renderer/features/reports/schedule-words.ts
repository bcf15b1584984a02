import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

import { useSettings } from '../../app/settings-context.tsx';
import { WEEKDAYS, ruleDraft } from './rule-presets.ts';
import type { RulePreset, Weekday } from './rule-presets.ts';

export const PRESET_NAMES: Readonly<Record<RulePreset, MessageDescriptor>> = {
  'month-end': msg`At the end of each month`,
  'month-start': msg`On the first of each month`,
  weekly: msg`Every week`,
  'quarter-end': msg`At the end of each quarter`,
  'year-end': msg`At the end of each year`,
  own: msg`By a rule of my own`,
};

/** A Monday, from which the names of the others follow. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Says the name of a weekday in the user's language. */
export function useWeekdayWords(): (weekday: Weekday) => string {
  const { locale } = useSettings();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (weekday) => format.format(MONDAY + WEEKDAYS.indexOf(weekday) * DAY_MS);
}

/** Says when a rule falls, in a line. */
export function useRuleWords(): (rule: string) => string {
  const { i18n, t } = useLingui();
  const weekdayWords = useWeekdayWords();
  return (rule) => {
    const { preset, weekday, own } = ruleDraft(rule);
    if (preset === 'weekly') return t`Every ${weekdayWords(weekday)}`;
    return preset === 'own' ? own : i18n._(PRESET_NAMES[preset]);
  };
}
