import { Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { assertNever } from '../../../src-shared/errors.ts';
import { AllocateDrawer } from './allocate-drawer.tsx';
import { ArrangeBuckets } from './arrange-buckets.tsx';
import type { BucketDialog } from './bucket-dialog.ts';
import { BucketForm } from './bucket-form.tsx';
import type { BucketTotals } from './bucket-queries.ts';
import { CoverForm } from './cover-form.tsx';
import { DeleteBucket } from './delete-bucket.tsx';
import { TransferForm } from './transfer-form.tsx';

type Props = { readonly dialog: BucketDialog | null; readonly onClose: () => void; readonly totals: BucketTotals };

type ModalKind = Exclude<BucketDialog, { kind: 'allocate' }>;

/** Everything that opens over the bucket room. */
export function BucketDialogs({ dialog, onClose, totals }: Props) {
  const { t } = useLingui();
  const modal = dialog === null || dialog.kind === 'allocate' ? null : dialog;
  const titles: Readonly<Record<ModalKind['kind'], string>> = {
    transfer: t`Move money between buckets`,
    cover: t`Cover a deficit`,
    edit: dialog?.kind === 'edit' && dialog.bucket === null ? t`New bucket` : t`Edit bucket`,
    delete: t`Delete bucket`,
    arrange: t`Arrange buckets`,
  };
  return (
    <>
      <AllocateDrawer opened={dialog?.kind === 'allocate'} onClose={onClose} totals={totals} />
      <Modal
        opened={modal !== null}
        onClose={onClose}
        title={modal && titles[modal.kind]}
        transitionProps={{ exitDuration: 0 }}
      >
        {modal && contentOf(modal, onClose, totals)}
      </Modal>
    </>
  );
}

function contentOf(dialog: ModalKind, onDone: () => void, totals: BucketTotals): ReactNode {
  switch (dialog.kind) {
    case 'transfer':
      return <TransferForm fromBucketId={dialog.fromBucketId} buckets={totals.buckets} onDone={onDone} />;
    case 'cover':
      return <CoverForm bucketId={dialog.bucketId} buckets={totals.buckets} onDone={onDone} />;
    case 'edit':
      return <BucketForm bucket={dialog.bucket} onDone={onDone} />;
    case 'delete':
      return <DeleteBucket bucket={dialog.bucket} onDone={onDone} />;
    case 'arrange':
      return <ArrangeBuckets buckets={totals.buckets} />;
    default:
      return assertNever(dialog);
  }
}
