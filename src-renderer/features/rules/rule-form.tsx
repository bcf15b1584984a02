import { Button, Group, Select, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Rule } from '../../../src-shared/contract/rules.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { CategorySelect } from '../../components/category-select.tsx';
import { useRuleWords } from './rule-words.ts';

const FIELDS: readonly Rule['field'][] = ['payee', 'text'];
const MATCHES: readonly Rule['match'][] = ['contains', 'is', 'starts'];

/** Writes a new rule, read from left to right as a sentence. */
export function RuleForm() {
  const { t } = useLingui();
  const words = useRuleWords();
  const [field, setField] = useState<Rule['field']>('payee');
  const [match, setMatch] = useState<Rule['match']>('contains');
  const [value, setValue] = useState('');
  const [categoryId, setCategoryId] = useState<number | null>(null);
  const create = useChange(orpc.rules.create.mutationOptions({ onSuccess: () => setValue('') }));
  const ready = value.trim() !== '' && categoryId !== null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) create.mutate({ field, match, value: value.trim(), categoryId });
      }}
    >
      <Group align="flex-end" gap="xs" my="sm">
        <Select
          w={130}
          label={t`When`}
          allowDeselect={false}
          data={FIELDS.map((key) => ({ value: key, label: words.fields[key] }))}
          value={field}
          onChange={(picked) => setField(FIELDS.find((key) => key === picked) ?? field)}
        />
        <Select
          w={130}
          aria-label={t`How it matches`}
          allowDeselect={false}
          data={MATCHES.map((key) => ({ value: key, label: words.matches[key] }))}
          value={match}
          onChange={(picked) => setMatch(MATCHES.find((key) => key === picked) ?? match)}
        />
        <TextInput
          style={{ flex: 1, minWidth: 150 }}
          label={t`Text`}
          placeholder={t`Such as Spotify`}
          maxLength={200}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <CategorySelect
          w={190}
          label={t`Category`}
          placeholder={t`Choose a category`}
          value={categoryId}
          onChange={setCategoryId}
        />
        <Button type="submit" disabled={!ready} loading={create.isPending}>
          <Trans>Add rule</Trans>
        </Button>
      </Group>
    </form>
  );
}
