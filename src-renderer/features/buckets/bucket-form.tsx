import { Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { LookPicker } from '../../components/look-picker.tsx';
import { FormButtons } from './form-buttons.tsx';

type Props = { readonly bucket: Bucket | null; readonly onDone: () => void };

/** Makes a bucket, or changes its name, colour and icon. */
export function BucketForm({ bucket, onDone }: Props) {
  const { t } = useLingui();
  const [name, setName] = useState(bucket?.name ?? '');
  const [look, setLook] = useState({ colour: bucket?.colour ?? 'cyan', icon: bucket?.icon ?? 'wallet' });
  const create = useChange(orpc.buckets.create.mutationOptions({ onSuccess: onDone }));
  const update = useChange(orpc.buckets.update.mutationOptions({ onSuccess: onDone }));
  const pending = create.isPending || update.isPending;
  const trimmed = name.trim();

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (trimmed === '' || pending) return;
    if (bucket === null) create.mutate({ name: trimmed, ...look });
    else update.mutate({ id: bucket.id, name: trimmed, ...look });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t`Name`}
          placeholder={t`Such as Holiday or New laptop`}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <LookPicker {...look} onChange={setLook} />
        <FormButtons onCancel={onDone} disabled={trimmed === ''} pending={pending}>
          {bucket === null ? <Trans>Add bucket</Trans> : <Trans>Save</Trans>}
        </FormButtons>
      </Stack>
    </form>
  );
}
