import { Divider, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useFormat } from '../../app/format.ts';
import { AllocationAmount } from './allocation-amount.tsx';
import { AllocationParts } from './allocation-parts.tsx';
import { AllocationRest } from './allocation-rest.tsx';
import type { BucketTotals } from './bucket-queries.ts';
import classes from './buckets.module.css';
import { FormButtons } from './form-buttons.tsx';
import { SaveStrategy } from './save-strategy.tsx';
import { StrategyChips } from './strategy-chips.tsx';
import { useAllocation } from './use-allocation.ts';
import type { Allocation } from './use-allocation.ts';

type Props = { readonly totals: BucketTotals; readonly onDone: () => void };

/** Divides an amount over the buckets by a strategy, sliders, percentages or amounts. */
export function AllocateForm({ totals, onDone }: Props) {
  const { t } = useLingui();
  const today = useQuery(orpc.app.info.queryOptions()).data?.today ?? '';
  const buckets = totals.buckets.filter((bucket) => !bucket.archived);
  const allocation = useAllocation(
    totals.unallocated,
    buckets.map((bucket) => bucket.id),
    today,
  );
  const allocate = useChange(orpc.buckets.allocate.mutationOptions({ onSuccess: onDone }));
  const amount = useFormat().money(allocation.allocated);
  const ready = allocation.allocated > 0 && !allocation.tooMuch;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (ready && !allocate.isPending) allocate.mutate(inputOf(allocation));
  };

  return (
    <form onSubmit={submit} aria-label={t`Allocate money`}>
      <Stack gap="lg">
        <AllocationAmount allocation={allocation} unallocated={totals.unallocated} />
        <StrategyChips draft={allocation.draft} onPick={allocation.change} />
        <AllocationParts buckets={buckets} draft={allocation.draft} onChange={allocation.change} />
        <SaveStrategy draft={allocation.draft} />
        <Divider />
        <Particulars allocation={allocation} />
        <div className={classes.footer}>
          <AllocationRest allocation={allocation} />
          <FormButtons onCancel={onDone} disabled={!ready} pending={allocate.isPending}>
            {allocation.allocated > 0 ? <Trans>Allocate {amount}</Trans> : <Trans>Allocate</Trans>}
          </FormButtons>
        </div>
      </Stack>
    </form>
  );
}

const inputOf = ({ draft, description, date, incomeAccountId }: Allocation) => ({
  amount: draft.amount,
  parts: draft.parts.filter((part) => part.amount > 0).map(({ bucketId, amount }) => ({ bucketId, amount })),
  description: description.trim(),
  ...(date === '' ? {} : { date }),
  ...(incomeAccountId === null ? {} : { incomeAccountId }),
});

function Particulars({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useLingui();
  return (
    <SimpleGrid cols={2} spacing="md">
      <TextInput
        label={t`Description`}
        placeholder={t`What it is for (optional)`}
        maxLength={500}
        value={allocation.description}
        onChange={(event) => allocation.describe(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t`Date`}
        value={allocation.date}
        onChange={(event) => allocation.setDate(event.currentTarget.value)}
      />
    </SimpleGrid>
  );
}
