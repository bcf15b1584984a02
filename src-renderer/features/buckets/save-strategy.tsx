import { Button, Group, TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { followsShares, sharesOf } from './allocation-draft.ts';
import type { AllocationDraft } from './allocation-draft.ts';
import { useStrategies } from './bucket-queries.ts';

/** Keeps the percentages of a draft under a name; nothing to offer while a saved strategy says the same. */
export function SaveStrategy({ draft }: { readonly draft: AllocationDraft }) {
  const { t } = useLingui();
  const [name, setName] = useState<string | null>(null);
  const known = useStrategies().some((strategy) => followsShares(draft, strategy.shares));
  const save = useChange(orpc.buckets.saveStrategy.mutationOptions({ onSuccess: () => setName(null) }));
  const shares = sharesOf(draft);
  const trimmed = (name ?? '').trim();
  const submit = (): void => {
    if (trimmed !== '' && shares.length > 0) save.mutate({ name: trimmed, shares: [...shares] });
  };

  if (name === null) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconDeviceFloppy size={16} />}
        disabled={known || shares.length === 0}
        onClick={() => setName('')}
        style={{ alignSelf: 'flex-start' }}
      >
        <Trans>Save as strategy</Trans>
      </Button>
    );
  }
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        flex={1}
        autoFocus
        label={t`Name of the strategy`}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          submit();
        }}
      />
      <Button variant="light" disabled={trimmed === ''} loading={save.isPending} onClick={submit}>
        <Trans>Save</Trans>
      </Button>
      <Button variant="default" onClick={() => setName(null)}>
        <Trans>Cancel</Trans>
      </Button>
    </Group>
  );
}
