import { Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { QueryView } from '../../components/query-view.tsx';
import type { CoverProposal } from './bucket-queries.ts';
import { CoverProposalList } from './cover-proposal-list.tsx';
import { FormButtons } from './form-buttons.tsx';

type Props = { readonly bucketId: number; readonly buckets: readonly Bucket[]; readonly onDone: () => void };

/** Covers a bucket's deficit: as proposed in the user's order, or from one bucket. */
export function CoverForm(props: Props) {
  const proposals = useQuery(orpc.buckets.coverProposals.queryOptions());
  return (
    <QueryView query={proposals}>
      {(all) => {
        const proposal = all.find((found) => found.bucketId === props.bucketId);
        return proposal ? <CoverChoice {...props} proposal={proposal} /> : <NothingToCover />;
      }}
    </QueryView>
  );
}

const NothingToCover = () => (
  <Text c="dimmed">
    <Trans>This bucket is no longer below zero.</Trans>
  </Text>
);

function CoverChoice({ bucketId, buckets, onDone, proposal }: Props & { readonly proposal: CoverProposal }) {
  const { t } = useLingui();
  const format = useFormat();
  const [way, setWay] = useState<'order' | 'one'>('order');
  const [source, setSource] = useState<number | null>(proposal.from[0]?.bucketId ?? null);
  const cover = useChange(orpc.buckets.cover.mutationOptions({ onSuccess: onDone }));
  const transfer = useChange(orpc.buckets.transfer.mutationOptions({ onSuccess: onDone }));
  const bucketName = buckets.find((bucket) => bucket.id === bucketId)?.name ?? '';
  const held = Math.max(0, buckets.find((bucket) => bucket.id === source)?.balance ?? 0);
  const fromOne = Math.min(held, proposal.deficit);
  const amount = way === 'order' ? proposal.deficit - proposal.uncovered : fromOne;
  const amountWords = format.money(amount);
  const deficitWords = format.money(proposal.deficit);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (amount === 0 || cover.isPending || transfer.isPending) return;
    if (way === 'order') cover.mutate({ bucketId });
    else if (source !== null) transfer.mutate({ fromBucketId: source, toBucketId: bucketId, amount, cover: true });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>
          <Trans>
            {bucketName} is {deficitWords} below zero. Choose where the money comes from.
          </Trans>
        </Text>
        <Radio.Group
          aria-label={t`Where the money comes from`}
          value={way}
          onChange={(picked) => setWay(picked === 'one' ? 'one' : 'order')}
        >
          <Stack gap="sm">
            <Radio
              value="order"
              label={t`In your order`}
              description={t`The order is in the settings.`}
              data-autofocus
            />
            {way === 'order' && <CoverProposalList proposal={proposal} buckets={buckets} />}
            <Radio value="one" label={t`From one bucket`} />
          </Stack>
        </Radio.Group>
        {way === 'one' && (
          <BucketSelect
            label={t`Bucket`}
            value={source}
            onChange={setSource}
            without={buckets
              .filter((bucket) => bucket.balance <= 0 || bucket.id === bucketId)
              .map((bucket) => bucket.id)}
            {...(fromOne < proposal.deficit && { description: t`It can give ${amountWords} of ${deficitWords}.` })}
          />
        )}
        <FormButtons onCancel={onDone} disabled={amount === 0} pending={cover.isPending || transfer.isPending}>
          {amount === 0 ? <Trans>Cover</Trans> : <Trans>Cover {amountWords}</Trans>}
        </FormButtons>
      </Stack>
    </form>
  );
}
