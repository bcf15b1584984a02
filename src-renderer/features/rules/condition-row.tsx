import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { assertNever } from '../../../src-shared/errors.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { EditorRow } from './editor-row.tsx';
import { newCondition } from './rule-draft.ts';
import type { ConditionDraft } from './rule-draft.ts';
import { choicesOf, useRuleWords } from './rule-words.ts';
import classes from './rules.module.css';

type ConditionRowProps = {
  readonly condition: ConditionDraft;
  readonly onChange: (condition: ConditionDraft) => void;
  /** Undefined for the only one. */
  readonly onRemove: (() => void) | undefined;
};

/** One condition: what is looked at, and what it must be. */
export function ConditionRow({ condition, onChange, onRemove }: ConditionRowProps) {
  const { t } = useLingui();
  const words = useRuleWords();
  return (
    <EditorRow removeLabel={t`Remove this condition`} onRemove={onRemove}>
      <Select
        aria-label={t`What is looked at`}
        className={classes.kind ?? ''}
        allowDeselect={false}
        data={choicesOf(words.fields)}
        value={condition.field}
        onChange={(field) => {
          const next = choicesOf(words.fields).find(({ value }) => value === field)?.value;
          if (next && next !== condition.field) onChange(newCondition(next));
        }}
      />
      <ConditionValue condition={condition} onChange={onChange} />
    </EditorRow>
  );
}

type ValueProps<T> = { readonly condition: T; readonly onChange: (condition: T) => void };

function ConditionValue({ condition, onChange }: ValueProps<ConditionDraft>) {
  const { t } = useLingui();
  switch (condition.field) {
    case 'amount':
      return <AmountValue condition={condition} onChange={onChange} />;
    case 'date':
      return <DateValue condition={condition} onChange={onChange} />;
    case 'account':
      return (
        <AccountSelect
          aria-label={t`Account`}
          className={classes.wide ?? ''}
          value={condition.accountId}
          onChange={(accountId) => onChange({ ...condition, accountId })}
        />
      );
    case 'payee':
    case 'text':
    case 'notes':
      return <TextValue condition={condition} onChange={onChange} />;
    default:
      return assertNever(condition);
  }
}

type Of<F> = Extract<ConditionDraft, { field: F }>;

function TextValue({ condition, onChange }: ValueProps<Of<'payee' | 'text' | 'notes'>>) {
  const { t } = useLingui();
  const { matches } = useRuleWords();
  return (
    <>
      <Select
        aria-label={t`How it matches`}
        className={classes.match ?? ''}
        allowDeselect={false}
        data={choicesOf(matches)}
        value={condition.match}
        onChange={(picked) => {
          const match = choicesOf(matches).find(({ value }) => value === picked)?.value;
          if (match) onChange({ ...condition, match });
        }}
      />
      <TextInput
        aria-label={t`Text`}
        className={classes.wide ?? ''}
        placeholder={t`Such as Spotify`}
        maxLength={200}
        value={condition.value}
        onChange={(event) => onChange({ ...condition, value: event.currentTarget.value })}
      />
    </>
  );
}

function AmountValue({ condition, onChange }: ValueProps<Of<'amount'>>) {
  const { t } = useLingui();
  const { directions } = useRuleWords();
  return (
    <>
      <Select
        aria-label={t`In or out`}
        className={classes.match ?? ''}
        allowDeselect={false}
        data={choicesOf(directions)}
        value={condition.direction}
        onChange={(picked) => {
          const direction = choicesOf(directions).find(({ value }) => value === picked)?.value;
          if (direction) onChange({ ...condition, direction });
        }}
      />
      <MoneyInput
        aria-label={t`From this amount`}
        className={classes.half ?? ''}
        placeholder={t`from`}
        value={condition.from}
        onChange={(from) => onChange({ ...condition, from })}
      />
      <MoneyInput
        aria-label={t`Up to this amount`}
        className={classes.half ?? ''}
        placeholder={t`up to`}
        value={condition.to}
        onChange={(to) => onChange({ ...condition, to })}
      />
    </>
  );
}

const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1));

function DateValue({ condition, onChange }: ValueProps<Of<'date'>>) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        type="date"
        aria-label={t`From this day`}
        className={classes.half ?? ''}
        value={condition.from ?? ''}
        onChange={(event) => onChange({ ...condition, from: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        aria-label={t`Up to this day`}
        className={classes.half ?? ''}
        value={condition.to ?? ''}
        onChange={(event) => onChange({ ...condition, to: event.currentTarget.value || null })}
      />
      <MultiSelect
        aria-label={t`Days of the month`}
        className={classes.wide ?? ''}
        placeholder={condition.days.length === 0 ? t`any day of the month` : ''}
        data={DAYS}
        value={condition.days.map(String)}
        onChange={(days) => onChange({ ...condition, days: days.map(Number).toSorted((a, b) => a - b) })}
      />
    </>
  );
}
