import { ActionIcon, Group, Switch, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

import type { ReactNode } from 'react';

import type { Rule } from '../../../src-shared/contract/rules.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import classes from './rules.module.css';

type RuleLineProps = {
  readonly rule: Rule;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly onMove: (step: -1 | 1) => void;
  readonly onEdit: () => void;
};

/** One rule in words: switched, moved, opened, deleted. */
export function RuleLine({ rule, place, onMove, onEdit }: RuleLineProps) {
  const { t } = useLingui();
  const update = useChange(orpc.rules.update.mutationOptions());
  const remove = useChange(orpc.rules.delete.mutationOptions());
  const { id, words, ...draft } = rule;
  const title = rule.name === '' ? words : rule.name;
  return (
    <li className={classes.rule} data-off={!rule.enabled || undefined}>
      <Switch
        aria-label={t`Use “${title}”`}
        checked={rule.enabled}
        onChange={(event) => update.mutate({ ...draft, id, enabled: event.currentTarget.checked })}
      />
      <UnstyledButton className={classes.ruleWords} onClick={onEdit}>
        <Text size="sm" fw={rule.name === '' ? 400 : 550} span>
          {title}
        </Text>
        {rule.name !== '' && (
          <Text size="xs" c="dimmed" span display="block">
            {words}
          </Text>
        )}
      </UnstyledButton>
      <Group gap={2} wrap="nowrap">
        <LineButton label={t`Move “${title}” up`} disabled={place.isFirst} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} />
        </LineButton>
        <LineButton label={t`Move “${title}” down`} disabled={place.isLast} onClick={() => onMove(1)}>
          <IconArrowDown size={16} />
        </LineButton>
        <LineButton label={t`Delete “${title}”`} onClick={() => remove.mutate({ id })}>
          <IconTrash size={16} />
        </LineButton>
      </Group>
    </li>
  );
}

type LineButtonProps = {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

const LineButton = ({ label, disabled = false, onClick, children }: LineButtonProps) => (
  <Tooltip label={label} multiline maw={300}>
    <ActionIcon variant="subtle" color="gray" size={30} aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);
