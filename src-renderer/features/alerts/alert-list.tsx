import { Button, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Alert } from '../../../src-shared/contract/alerts.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import type { BucketDialog } from '../buckets/bucket-dialog.ts';
import { BucketDialogs } from '../buckets/bucket-dialogs.tsx';
import { useBuckets } from '../buckets/bucket-queries.ts';
import { AlertAction } from './alert-action.tsx';
import { AlertCard } from './alert-card.tsx';

type Props = { readonly alerts: readonly Alert[]; readonly dismissed?: boolean };

/** Alerts with what one can do about each, worst first as the vault lists them. */
export function AlertList({ alerts, dismissed = false }: Props) {
  const { t } = useLingui();
  const totals = useBuckets().data;
  const nameOf = useNameOf();
  const [dialog, setDialog] = useState<BucketDialog | null>(null);
  return (
    <Stack component="section" gap="sm" aria-label={dismissed ? t`Dismissed alerts` : t`Alerts`}>
      {dismissed && (
        <Title order={2} size="h5" c="dimmed">
          <Trans>Dismissed</Trans>
        </Title>
      )}
      {alerts.map((alert) => (
        <AlertCard key={alert.id} alert={alert} about={nameOf(alert)}>
          {dismissed ? (
            <RestoreButton alert={alert} />
          ) : (
            <>
              <AlertAction alert={alert} unallocated={totals?.unallocated ?? 0} onOpen={setDialog} />
              <DismissButton alert={alert} />
            </>
          )}
        </AlertCard>
      ))}
      {totals && <BucketDialogs dialog={dialog} onClose={() => setDialog(null)} totals={totals} />}
    </Stack>
  );
}

function useNameOf(): (alert: Alert) => string {
  const buckets = useBuckets().data?.buckets ?? [];
  const categories = useQuery(orpc.categories.list.queryOptions()).data ?? [];
  return ({ bucketId, categoryId }) =>
    (bucketId === null ? categories.find(({ id }) => id === categoryId) : buckets.find(({ id }) => id === bucketId))
      ?.name ?? '';
}

function DismissButton({ alert }: { readonly alert: Alert }) {
  const dismiss = useChange(orpc.alerts.dismiss.mutationOptions());
  return (
    <Button variant="default" disabled={dismiss.isPending} onClick={() => dismiss.mutate({ id: alert.id })}>
      <Trans>Dismiss</Trans>
    </Button>
  );
}

function RestoreButton({ alert }: { readonly alert: Alert }) {
  const restore = useChange(orpc.alerts.restore.mutationOptions());
  return (
    <Button variant="default" disabled={restore.isPending} onClick={() => restore.mutate({ id: alert.id })}>
      <Trans>Show again</Trans>
    </Button>
  );
}
