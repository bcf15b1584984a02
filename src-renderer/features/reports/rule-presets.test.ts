import { describe, expect, it } from 'vitest';

import { RULE_PRESETS, ruleDraft, ruleOf } from './rule-presets.ts';

describe('rules of schedules', () => {
  it.each(RULE_PRESETS.filter((preset) => preset !== 'own'))('%s is known again by its rule', (preset) => {
    const draft = { preset, weekday: 'FR', own: '' } as const;
    const { preset: known, weekday } = ruleDraft(ruleOf(draft));
    expect([known, weekday]).toEqual([preset, preset === 'weekly' ? 'FR' : 'MO']);
  });

  it('takes any other rule as the user’s own', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=-1FR';
    expect(ruleDraft(rule)).toEqual({ preset: 'own', weekday: 'MO', own: rule });
    expect(ruleOf({ preset: 'own', weekday: 'MO', own: ` ${rule} ` })).toBe(rule);
  });
});
