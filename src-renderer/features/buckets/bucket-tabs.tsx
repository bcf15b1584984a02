import { Stack, Tabs } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import { BucketCard } from './bucket-card.tsx';
import { BucketChart } from './bucket-chart.tsx';
import type { OpenDialog } from './bucket-dialog.ts';
import { BucketFigures } from './bucket-figures.tsx';
import { BucketHistory } from './bucket-history.tsx';
import type { BucketTotals } from './bucket-queries.ts';
import classes from './buckets.module.css';
import { NothingYet } from './nothing-yet.tsx';

type Props = { readonly totals: BucketTotals; readonly onOpen: OpenDialog };

type HistoryOf = { readonly bucketId: number | null };

/** The buckets as they stand, and how they came to stand so. */
export function BucketTabs({ totals, onOpen }: Props) {
  const [tab, setTab] = useState<string | null>('balances');
  const [historyOf, setHistoryOf] = useState<HistoryOf>({ bucketId: null });
  const showHistory = (bucketId: number): void => {
    setHistoryOf({ bucketId });
    setTab('history');
  };
  return (
    <Stack gap="lg">
      <BucketFigures totals={totals} onAllocate={() => onOpen({ kind: 'allocate' })} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="balances">
            <Trans>Balances</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="history">
            <Trans>History</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="balances">
          <Balances totals={totals} onOpen={onOpen} onHistory={showHistory} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <BucketHistory
            buckets={totals.buckets}
            bucketId={historyOf.bucketId}
            onBucket={(bucketId) => setHistoryOf({ bucketId })}
          />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Balances({ totals, onOpen, onHistory }: Props & { readonly onHistory: (bucketId: number) => void }) {
  const shown = totals.buckets.filter((bucket) => !bucket.archived);
  const untouched = shown.every((bucket) => bucket.allocated === 0 && bucket.spent === 0);
  return (
    <Stack gap="lg">
      {untouched && <NothingYet unallocated={totals.unallocated} onOpen={onOpen} />}
      <div className={classes.cards}>
        {shown.map((bucket) => (
          <BucketCard key={bucket.id} bucket={bucket} onOpen={onOpen} onHistory={onHistory} />
        ))}
      </div>
      {!untouched && <BucketChart buckets={shown} />}
    </Stack>
  );
}
