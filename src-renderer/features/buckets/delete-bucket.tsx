import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { FormButtons } from './form-buttons.tsx';

type Props = { readonly bucket: Bucket; readonly onDone: () => void };

/** Deletes a bucket after asking where its balance, categories and history go. */
export function DeleteBucket({ bucket, onDone }: Props) {
  const { t } = useLingui();
  const [moveTo, setMoveTo] = useState<number | null>(null);
  const remove = useChange(orpc.buckets.delete.mutationOptions({ onSuccess: onDone }));
  const bucketName = bucket.name;
  const balance = useFormat().money(bucket.balance);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (moveTo !== null && !remove.isPending) remove.mutate({ id: bucket.id, moveTo });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">
          <Trans>
            {bucketName} holds {balance}. Its balance, its categories and everything charged to it move to another
            bucket.
          </Trans>
        </Text>
        <BucketSelect
          data-autofocus
          label={t`Move everything to`}
          value={moveTo}
          onChange={setMoveTo}
          without={[bucket.id]}
        />
        <FormButtons danger onCancel={onDone} disabled={moveTo === null} pending={remove.isPending}>
          <Trans>Delete {bucketName}</Trans>
        </FormButtons>
      </Stack>
    </form>
  );
}
