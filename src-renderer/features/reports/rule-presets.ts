/** When a scheduled report is made; `own` is a rule that the user wrote. */
export const RULE_PRESETS = ['month-end', 'month-start', 'weekly', 'quarter-end', 'year-end', 'own'] as const;
export type RulePreset = (typeof RULE_PRESETS)[number];

/** The days of the week as rules name them, from Monday on. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a report is made, as the form asks for it. */
export type RuleDraft = { readonly preset: RulePreset; readonly weekday: Weekday; readonly own: string };

const RULES: Readonly<Record<Exclude<RulePreset, 'weekly' | 'own'>, string>> = {
  'month-end': 'FREQ=MONTHLY;BYMONTHDAY=-1',
  'month-start': 'FREQ=MONTHLY;BYMONTHDAY=1',
  'quarter-end': 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  'year-end': 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31',
};

const WEEKLY = 'FREQ=WEEKLY;BYDAY=';

/** Returns the rule (RFC 5545) that a form asks for. */
export const ruleOf = ({ preset, weekday, own }: RuleDraft): string => {
  if (preset === 'own') return own.trim();
  return preset === 'weekly' ? `${WEEKLY}${weekday}` : RULES[preset];
};

/** Returns the form of a rule; one that no preset makes is the user's own. */
export const ruleDraft = (rule: string): RuleDraft => {
  const weekday = WEEKDAYS.find((each) => rule === `${WEEKLY}${each}`);
  if (weekday) return { preset: 'weekly', weekday, own: rule };
  const preset = RULE_PRESETS.find((each) => each !== 'weekly' && each !== 'own' && RULES[each] === rule);
  return { preset: preset ?? 'own', weekday: 'MO', own: rule };
};
