import { Button, Drawer, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Rule, RuleDraft } from '../../../src-shared/contract/rules.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { ActionRow } from './action-row.tsx';
import { ConditionRow } from './condition-row.tsx';
import { editedRule, finishedRule, newAction, newCondition } from './rule-draft.ts';
import type { EditedRule } from './rule-draft.ts';
import { RuleTest } from './rule-test.tsx';

type RuleEditorProps = {
  /** The rule to change; a draft without an id begins a new one. */
  readonly rule: Rule | RuleDraft | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Writes a rule, tries it on what is there, and saves it. */
export function RuleEditor({ rule, opened, onClose }: RuleEditorProps) {
  const { t } = useLingui();
  const isNew = rule === null || !('id' in rule);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={620}
      title={isNew ? t`New rule` : t`Change the rule`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <RuleForm rule={rule} onClose={onClose} />
    </Drawer>
  );
}

type Rows<T> = readonly { readonly key: number; readonly value: T }[];

const withRow = <T,>(rows: Rows<T>, value: T): Rows<T> => [
  ...rows,
  { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, value },
];
const changed = <T,>(rows: Rows<T>, key: number, value: T): Rows<T> =>
  rows.map((row) => (row.key === key ? { key, value } : row));
const without = <T,>(rows: Rows<T>, key: number): Rows<T> => rows.filter((row) => row.key !== key);

function RuleForm({ rule, onClose }: Omit<RuleEditorProps, 'opened'>) {
  const { t } = useLingui();
  const [edited, setEdited] = useState<EditedRule>(() => editedRule(rule));
  const create = useChange(orpc.rules.create.mutationOptions({ onSuccess: onClose }));
  const update = useChange(orpc.rules.update.mutationOptions({ onSuccess: onClose }));
  const finished = finishedRule(edited);
  const set = (part: Partial<EditedRule>): void => setEdited({ ...edited, ...part });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!finished) return;
    if (rule !== null && 'id' in rule) update.mutate({ ...finished, id: rule.id });
    else create.mutate(finished);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Conditions edited={edited} onChange={set} />
        <Actions edited={edited} onChange={set} />
        <TextInput
          label={t`Name`}
          description={t`If you like; without one the rule is shown in words.`}
          maxLength={120}
          value={edited.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <RuleTest rule={finished} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" disabled={!finished} loading={create.isPending || update.isPending}>
            <Trans>Save the rule</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type PartProps = { readonly edited: EditedRule; readonly onChange: (part: Partial<EditedRule>) => void };

function Conditions({ edited, onChange }: PartProps) {
  const { t } = useLingui();
  const { conditions, match } = edited;
  return (
    <Stack gap="xs" component="section" aria-label={t`Conditions`}>
      <Group justify="space-between">
        <Title order={3} size="h5">
          <Trans>When</Trans>
        </Title>
        {conditions.length > 1 && (
          <Select
            size="xs"
            w={190}
            aria-label={t`How many conditions must hold`}
            allowDeselect={false}
            data={[
              { value: 'all', label: t`all of these hold` },
              { value: 'any', label: t`any of these holds` },
            ]}
            value={match}
            onChange={(picked) => onChange({ match: picked === 'any' ? 'any' : 'all' })}
          />
        )}
      </Group>
      {conditions.map(({ key, value }) => (
        <ConditionRow
          key={key}
          condition={value}
          onChange={(next) => onChange({ conditions: changed(conditions, key, next) })}
          onRemove={conditions.length > 1 ? () => onChange({ conditions: without(conditions, key) }) : undefined}
        />
      ))}
      <AddButton
        label={t`Add a condition`}
        onClick={() => onChange({ conditions: withRow(conditions, newCondition('text')) })}
      />
    </Stack>
  );
}

function Actions({ edited, onChange }: PartProps) {
  const { t } = useLingui();
  const { actions } = edited;
  return (
    <Stack gap="xs" component="section" aria-label={t`Actions`}>
      <Title order={3} size="h5">
        <Trans>Then</Trans>
      </Title>
      {actions.map(({ key, value }) => (
        <ActionRow
          key={key}
          action={value}
          onChange={(next) => onChange({ actions: changed(actions, key, next) })}
          onRemove={actions.length > 1 ? () => onChange({ actions: without(actions, key) }) : undefined}
        />
      ))}
      <AddButton label={t`Add an action`} onClick={() => onChange({ actions: withRow(actions, newAction('tag')) })} />
    </Stack>
  );
}

const AddButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <div>
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onClick}>
      {label}
    </Button>
  </div>
);
