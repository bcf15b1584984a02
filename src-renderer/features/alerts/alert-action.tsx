import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { Alert } from '../../../src-shared/contract/alerts.ts';
import { assertNever } from '../../../src-shared/errors.ts';
import type { OpenDialog } from '../buckets/bucket-dialog.ts';

type Props = { readonly alert: Alert; readonly unallocated: number; readonly onOpen: OpenDialog };

/** The button that does something about an alert. */
export function AlertAction({ alert, unallocated, onOpen }: Props): ReactNode {
  switch (alert.kind) {
    case 'bucket_depleted':
      return (alert.amount ?? 0) < 0 && alert.bucketId !== null ? (
        <Cover bucketId={alert.bucketId} onOpen={onOpen} />
      ) : (
        <FillUp unallocated={unallocated} onOpen={onOpen} />
      );
    case 'emergency_low':
    case 'living_low':
      return <FillUp unallocated={unallocated} onOpen={onOpen} />;
    case 'total_low':
      return (
        <Button component={Link} to="/forecast" variant="light">
          <Trans>See the forecast</Trans>
        </Button>
      );
    case 'negative_cash_flow':
    case 'over_budget':
    case 'limit_exceeded':
      return (
        <Button component={Link} to="/months" variant="light">
          <Trans>Open the month</Trans>
        </Button>
      );
    default:
      return assertNever(alert.kind);
  }
}

function Cover({ bucketId, onOpen }: { readonly bucketId: number; readonly onOpen: OpenDialog }) {
  return (
    <Button color="red.9" onClick={() => onOpen({ kind: 'cover', bucketId })}>
      <Trans>Cover</Trans>
    </Button>
  );
}

function FillUp({ unallocated, onOpen }: Omit<Props, 'alert'>) {
  return unallocated > 0 ? (
    <Button variant="light" onClick={() => onOpen({ kind: 'allocate' })}>
      <Trans>Allocate</Trans>
    </Button>
  ) : (
    <Button variant="light" onClick={() => onOpen({ kind: 'transfer', fromBucketId: null })}>
      <Trans>Move money</Trans>
    </Button>
  );
}
