import { Button, Group, NumberInput, Slider, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Bucket, Strategy } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';

export type StrategyDraft = { readonly id?: number; readonly name: string; readonly shares: Strategy['shares'] };

type StrategyFormProps = {
  readonly draft: StrategyDraft;
  readonly buckets: readonly Bucket[];
  readonly onDone: () => void;
};

/** A strategy's name and its percentages, with their sum. */
export function StrategyForm({ draft, buckets, onDone }: StrategyFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(draft.name);
  const [shares, setShares] = useState(draft.shares);
  const save = useChange(orpc.buckets.saveStrategy.mutationOptions({ onSuccess: onDone }));
  const sum = Math.round(shares.reduce((total, { percent }) => total + percent, 0) * 100) / 100;
  const ready = name.trim() !== '' && sum > 0 && sum <= 100;
  const setPercent = (bucketId: number, percent: number): void =>
    setShares(shares.map((share) => (share.bucketId === bucketId ? { bucketId, percent } : share)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const held = shares.filter(({ percent }) => percent > 0);
        if (ready) save.mutate({ ...(draft.id !== undefined && { id: draft.id }), name: name.trim(), shares: held });
      }}
    >
      <Stack>
        <TextInput
          label={t`Name`}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          required
        />
        {shares.map(({ bucketId, percent }) => {
          const bucket = buckets.find(({ id }) => id === bucketId);
          return (
            bucket && (
              <ShareField
                key={bucketId}
                bucket={bucket}
                percent={percent}
                onChange={(value) => setPercent(bucketId, value)}
              />
            )
          );
        })}
        <Sum sum={sum} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type ShareFieldProps = {
  readonly bucket: Bucket;
  readonly percent: number;
  readonly onChange: (percent: number) => void;
};

function ShareField({ bucket, percent, onChange }: ShareFieldProps) {
  const { t } = useLingui();
  const { name } = bucket;
  return (
    <div>
      <Text size="sm">{name}</Text>
      <Group gap="md" wrap="nowrap">
        <Slider
          style={{ flex: 1 }}
          value={percent}
          onChange={onChange}
          label={null}
          color={bucket.colour}
          thumbLabel={t`${name}: slider`}
        />
        <NumberInput
          w={92}
          min={0}
          max={100}
          decimalScale={2}
          suffix=" %"
          hideControls
          aria-label={t`${name}: percent`}
          value={percent}
          onChange={(value) => onChange(Number(value) || 0)}
        />
      </Group>
    </div>
  );
}

function Sum({ sum }: { readonly sum: number }) {
  const format = useFormat();
  const total = format.percent(sum);
  const rest = format.percent(Math.abs(100 - sum));
  return (
    <Text size="sm" fw={550} c={sum > 100 ? 'red' : 'dimmed'} role="status">
      {sum > 100 ? (
        <Trans>
          Together {total}: {rest} too much.
        </Trans>
      ) : null}
      {sum === 100 ? <Trans>Together {total}.</Trans> : null}
      {sum < 100 ? (
        <Trans>
          Together {total}: {rest} of each income stays unallocated.
        </Trans>
      ) : null}
    </Text>
  );
}
