import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { AccountType } from '../../../src-shared/contract/accounts.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { MoneyInput } from '../../components/money-input.tsx';
import classes from './start.module.css';

/** The first account by hand: name, kind and what is in it today. */
export function FirstAccount({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [type, setType] = useState<AccountType>('bank');
  const [balance, setBalance] = useState<number | null>(null);
  const create = useChange(orpc.accounts.create.mutationOptions({ onSuccess: () => void navigate({ to: '/' }) }));
  const types: readonly { value: AccountType; label: string }[] = [
    { value: 'bank', label: t`Bank account` },
    { value: 'cash', label: t`Cash` },
    { value: 'credit', label: t`Credit card` },
    { value: 'investment', label: t`Investment` },
    { value: 'loan', label: t`Loan` },
  ];
  const ready = name.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) create.mutate({ name: name.trim(), type, openingBalance: balance ?? 0 });
      }}
    >
      <Title order={1} className={classes.heading ?? ''}>
        <Trans>Your first account</Trans>
      </Title>
      <Text className={classes.lead ?? ''}>
        <Trans>What is in it today is divided over your buckets like income.</Trans>
      </Text>
      <Stack>
        <TextInput
          label={t`Name`}
          placeholder={t`Such as Salary account`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          required
        />
        <Select
          label={t`Kind`}
          data={types}
          value={type}
          allowDeselect={false}
          onChange={(picked) => setType(types.find(({ value }) => value === picked)?.value ?? type)}
        />
        <MoneyInput label={t`In it today`} placeholder="0" value={balance} onChange={setBalance} allowNegative />
        <Group justify="space-between">
          <Button variant="subtle" onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
          <Button type="submit" disabled={!ready} loading={create.isPending}>
            <Trans>Add the account</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
