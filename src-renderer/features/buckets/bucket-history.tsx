import { Group, Paper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import classes from './buckets.module.css';
import { partnersOf } from './entry-partners.ts';
import { HistoryRow } from './history-entry.tsx';
import { useBucketHistory } from './use-bucket-history.ts';

type Props = {
  readonly buckets: readonly Bucket[];
  readonly bucketId: number | null;
  readonly onBucket: (bucketId: number | null) => void;
};

/** Everything that moved a bucket, newest first; a line with a transaction opens it. */
export function BucketHistory({ buckets, bucketId, onBucket }: Props) {
  const { t } = useLingui();
  return (
    <Paper>
      <Group p="md" justify="space-between">
        <BucketSelect
          w={260}
          clearable
          aria-label={t`Bucket`}
          placeholder={t`All buckets`}
          value={bucketId}
          onChange={onBucket}
        />
      </Group>
      <HistoryHead />
      <div className={classes.history}>
        <Entries buckets={buckets} bucketId={bucketId} />
      </div>
    </Paper>
  );
}

function HistoryHead() {
  return (
    <div className={`${classes.entry} ${classes.entryHead}`} aria-hidden>
      <span>
        <Trans>What happened</Trans>
      </span>
      <span>
        <Trans>Bucket</Trans>
      </span>
      <span>
        <Trans>Date, entered at</Trans>
      </span>
      <span className={classes.end}>
        <Trans>Amount</Trans>
      </span>
      <span className={classes.end}>
        <Trans>Balance after</Trans>
      </span>
    </div>
  );
}

function Entries({ buckets, bucketId }: Pick<Props, 'buckets' | 'bucketId'>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const categories = useQuery(orpc.categories.list.queryOptions()).data ?? [];
  const { entries, isPending, error, retry, showed } = useBucketHistory(bucketId);
  if (isPending) return <Loading lines={6} lineHeight={56} />;
  if (error !== null && entries.length === 0) return <ErrorState error={error} onRetry={retry} />;
  if (entries.length === 0) {
    return (
      <EmptyState title={t`Nothing happened here yet`}>{t`Allocations, expenses and moves show up here.`}</EmptyState>
    );
  }

  const partners = partnersOf(entries);
  const bucketOf = (id: number | undefined): Bucket | undefined => buckets.find((bucket) => bucket.id === id);
  const open = (index: number): void => {
    const entry = entries[index];
    if (entry === undefined || entry.transactionId === null) return;
    void navigate({ to: '/transactions', search: { bucketId: entry.bucketId, from: entry.date, to: entry.date } });
  };
  return (
    <VirtualList
      label={t`History`}
      count={entries.length}
      rowHeight={56}
      getKey={(index) => entries[index]?.key ?? index}
      onActivate={open}
      onRange={(_, last) => showed(last)}
      renderRow={(index) => {
        const entry = entries[index];
        return (
          entry && (
            <HistoryRow
              entry={entry}
              bucket={bucketOf(entry.bucketId)}
              partner={bucketOf(partners.get(entry.key))}
              category={categories.find((category) => category.id === entry.categoryId)}
            />
          )
        );
      }}
    />
  );
}
