import { Group, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';

import { orpc } from '../../app/api.ts';
import { errorWords } from '../../app/error-words.ts';
import { useFormat } from '../../app/format.ts';
import { choicesOf } from './report-words.ts';
import { RULE_PRESETS, WEEKDAYS, ruleDraft, ruleOf } from './rule-presets.ts';
import type { RuleDraft } from './rule-presets.ts';
import { PRESET_NAMES, useWeekdayWords } from './schedule-words.ts';

const TYPING_MS = 250;
const NEXT = 3;

type RuleFieldsProps = {
  readonly rule: string;
  readonly onChange: (rule: string) => void;
  /** Tells whether the rule can be read. */
  readonly onGood: (isGood: boolean) => void;
};

/** When a report is made, and the next days on which that falls. */
export function RuleFields({ rule, onChange, onGood }: RuleFieldsProps) {
  const { i18n, t } = useLingui();
  const weekdayWords = useWeekdayWords();
  const [draft, setDraft] = useState(() => ruleDraft(rule));
  const dates = useNextDates(rule, onGood);
  const change = (patch: Partial<RuleDraft>): void => {
    const next = { ...draft, ...patch };
    setDraft(next);
    onChange(ruleOf(next));
  };
  return (
    <div>
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <Select
          flex={1}
          label={t`When`}
          allowDeselect={false}
          data={choicesOf(RULE_PRESETS, PRESET_NAMES, (words) => i18n._(words))}
          value={draft.preset}
          onChange={(preset) => preset && change({ preset, own: rule })}
        />
        {draft.preset === 'weekly' && (
          <Select
            w={170}
            label={t`On`}
            allowDeselect={false}
            data={WEEKDAYS.map((weekday) => ({ value: weekday, label: weekdayWords(weekday) }))}
            value={draft.weekday}
            onChange={(weekday) => weekday && change({ weekday })}
          />
        )}
      </Group>
      {draft.preset === 'own' && (
        <TextInput
          mt="sm"
          label={t`Rule`}
          description={t`As calendars write it (RFC 5545), such as FREQ=MONTHLY;BYDAY=-1FR for each month’s last Friday.`}
          value={draft.own}
          error={dates.problem}
          onChange={(event) => change({ own: event.currentTarget.value })}
        />
      )}
      <Text size="sm" c="dimmed" mt={6} mih={22} role="status">
        {dates.words}
      </Text>
    </div>
  );
}

function useNextDates(rule: string, onGood: (isGood: boolean) => void) {
  const { i18n, t } = useLingui();
  const format = useFormat();
  const [asked] = useDebouncedValue(rule.trim(), TYPING_MS);
  const input = asked === '' ? skipToken : { rule: asked, limit: NEXT };
  const { data, error } = useQuery(orpc.reports.ruleDates.queryOptions({ input, placeholderData: keepPreviousData }));
  const isGood = rule.trim() !== '' && error === null;
  const tell = useEffectEvent(onGood);
  useEffect(() => tell(isGood), [isGood]);
  if (rule.trim() === '') return { problem: t`Write a rule.`, words: '' };
  if (error !== null) {
    const { text } = errorWords(error, format);
    return { problem: typeof text === 'string' ? text : i18n._(text), words: '' };
  }
  if (!data) return { problem: null, words: '' };
  const days = data.map((date) => format.date(date)).join(' · ');
  return {
    problem: null,
    words: data.length === 0 ? <Trans>No more days follow.</Trans> : <Trans>Next: {days}</Trans>,
  };
}
