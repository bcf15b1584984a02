import { Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { FormButtons } from './form-buttons.tsx';

type Props = { readonly fromBucketId: number | null; readonly buckets: readonly Bucket[]; readonly onDone: () => void };

/** Moves an amount from one bucket to another, never more than the first one holds. */
export function TransferForm({ fromBucketId, buckets, onDone }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [from, setFrom] = useState(fromBucketId);
  const [to, setTo] = useState<number | null>(null);
  const [amount, setAmount] = useState<number | null>(null);
  const [description, setDescription] = useState('');
  const transfer = useChange(orpc.buckets.transfer.mutationOptions({ onSuccess: onDone }));
  const source = buckets.find((bucket) => bucket.id === from);
  const held = Math.max(0, source?.balance ?? 0);
  const heldWords = format.money(held);
  const tooMuch = source !== undefined && amount !== null && amount > held;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (from === null || to === null || amount === null || amount === 0 || tooMuch || transfer.isPending) return;
    transfer.mutate({ fromBucketId: from, toBucketId: to, amount, description: description.trim() });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <BucketSelect
          label={t`From`}
          value={from}
          onChange={setFrom}
          without={to === null ? [] : [to]}
          data-autofocus
        />
        <BucketSelect label={t`To`} value={to} onChange={setTo} without={from === null ? [] : [from]} />
        <MoneyInput
          label={t`Amount`}
          description={source && t`${source.name} holds ${heldWords}`}
          value={amount}
          onChange={setAmount}
          error={tooMuch ? t`That is more than the ${heldWords} it holds.` : undefined}
        />
        <TextInput
          label={t`Description`}
          placeholder={t`Why (optional)`}
          maxLength={500}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <FormButtons
          onCancel={onDone}
          disabled={from === null || to === null || !amount || tooMuch}
          pending={transfer.isPending}
        >
          <Trans>Move</Trans>
        </FormButtons>
      </Stack>
    </form>
  );
}
