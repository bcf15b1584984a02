import { Button, Group, Paper, Radio, Stack, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import type { ImportTarget } from './import-target.ts';

type TargetStepProps = {
  readonly fileName: string;
  readonly accounts: readonly Account[];
  readonly onChoose: (target: ImportTarget) => void;
  readonly onCancel: () => void;
};

/** Asks which account the file belongs to, or what a new one shall be called. */
export function TargetStep({ fileName, accounts, onChoose, onCancel }: TargetStepProps) {
  const { t } = useLingui();
  const open = accounts.filter((account) => !account.closed);
  const [kind, setKind] = useState<ImportTarget['kind']>(open.length === 0 ? 'new' : 'existing');
  const [accountId, setAccountId] = useState(open[0]?.id ?? null);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
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
            <Trans>Which account is “{fileName}” from?</Trans>
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
              <Trans>Choose another file</Trans>
            </Button>
            <Button type="submit">
              <Trans>Show the preview</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
