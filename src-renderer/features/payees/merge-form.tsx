import { Button, Group, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { PayeeInput } from '../../components/payee-input.tsx';
import { MergePreview } from './merge-preview.tsx';
import { OtherNames } from './other-names.tsx';

const LONGEST_NAME = 120;

type MergeFormProps = {
  /** At least one. */
  readonly payees: readonly Payee[];
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** The name to keep, and what giving it does. */
export function MergeForm({ payees, onCancel, onDone }: MergeFormProps) {
  const { t } = useLingui();
  const byUse = payees.toSorted((a, b) => b.count - a.count);
  const [typed, setTyped] = useState(byUse[0]?.name ?? '');
  const merge = useChange(orpc.payees.merge.mutationOptions({ onSuccess: onDone }));
  const [only, ...more] = payees;
  const ids = payees.map(({ id }) => id);
  const name = typed.trim();
  const unchanged = more.length === 0 && name === only?.name;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name !== '' && !unchanged) merge.mutate({ ids, name });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PayeeInput
          label={more.length > 0 ? t`Name to keep` : t`Name`}
          data-autofocus
          openOnFocus={false}
          withAsterisk
          maxLength={LONGEST_NAME}
          value={typed}
          error={name === '' ? t`Give it a name.` : undefined}
          onChange={setTyped}
        />
        {more.length > 0 && <NameChoices names={byUse.map((payee) => payee.name)} chosen={name} onChoose={setTyped} />}
        {name !== '' && !unchanged && <MergePreview ids={ids} name={name} />}
        {more.length === 0 && only && <OtherNames payee={only} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" disabled={name === '' || unchanged} loading={merge.isPending}>
            {more.length > 0 ? <Trans>Merge</Trans> : <Trans>Rename</Trans>}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const MOST_CHOICES = 8;

type NameChoicesProps = {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
};

/** The names there are, to take one with a click. */
function NameChoices({ names, chosen, onChoose }: NameChoicesProps) {
  const { t } = useLingui();
  return (
    <Group gap={6} role="group" aria-label={t`Names of the chosen payees`}>
      {names.slice(0, MOST_CHOICES).map((name) => (
        <Button
          key={name}
          size="compact-sm"
          maw="100%"
          variant={name === chosen ? 'light' : 'default'}
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
