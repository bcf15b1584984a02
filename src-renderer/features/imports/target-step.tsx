import { Button, Group, Paper, Radio, Stack, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { useQuery } from '@tanstack/react-query';

import type { PreviewPart } from '../../../src-shared/contract/imports.ts';
import { orpc } from '../../app/api.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import type { ImportTarget } from './import-target.ts';

type TargetStepProps = {
  readonly fileName: string;
  /** Which of the file's accounts is meant, where it has several. */
  readonly part: PreviewPart | null;
  readonly onChoose: (target: ImportTarget) => void;
  readonly onCancel: () => void;
};

/** Asks which account the file belongs to, or what a new one shall be called. */
export function TargetStep({ fileName, part, onChoose, onCancel }: TargetStepProps) {
  const { t } = useLingui();
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  const open = accounts.filter((account) => !account.closed);
  const [chosenKind, setKind] = useState<ImportTarget['kind'] | null>(null);
  const [chosenId, setAccountId] = useState<number | null>(null);
  const [name, setName] = useState(part?.stated.name ?? '');
  const [tried, setTried] = useState(false);
  const kind = chosenKind ?? (open.length === 0 ? 'new' : 'existing');
  // Which of several is never guessed: Enter must not take the wrong one.
  const accountId = chosenId ?? (open.length === 1 ? (open[0]?.id ?? null) : null);
  const taken = accounts.some((account) => account.name.toLocaleLowerCase() === name.trim().toLocaleLowerCase());
  const nameProblem = taken
    ? t`There is an account with this name.`
    : tried && name.trim() === ''
      ? t`Give it a name.`
      : undefined;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (kind === 'existing' && accountId !== null) onChoose({ kind, id: accountId });
    if (kind === 'new' && name.trim() !== '' && !taken) onChoose({ kind, name: name.trim() });
  };
  return (
    <Paper p="lg" maw={560}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Title order={2} size="h4">
            {part === null ? (
              <Trans>Which account is “{fileName}” from?</Trans>
            ) : (
              <Trans>
                Which account is “{nameOf(part)}” in “{fileName}”?
              </Trans>
            )}
          </Title>
          <Radio.Group
            aria-label={t`Account`}
            value={kind}
            onChange={(value) => setKind(value === 'new' ? 'new' : 'existing')}
          >
            <Stack gap="sm">
              <Radio value="existing" label={t`An account that is here already`} disabled={open.length === 0} />
              {kind === 'existing' && (
                <AccountSelect
                  ml={28}
                  aria-label={t`Account`}
                  allowDeselect={false}
                  value={accountId}
                  onChange={setAccountId}
                />
              )}
              <Radio value="new" label={t`A new account`} />
              {kind === 'new' && (
                <TextInput
                  ml={28}
                  label={t`Its name`}
                  placeholder={t`Such as “HDFC Salary”`}
                  maxLength={120}
                  // The choice above asked for it.
                  autoFocus
                  value={name}
                  error={nameProblem}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
              )}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={kind === 'existing' && accountId === null}>
              <Trans>Show the preview</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

const nameOf = ({ stated, account }: PreviewPart): string => stated.name ?? stated.number ?? account.name;
