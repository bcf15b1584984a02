import { Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { MergeForm } from './merge-form.tsx';

type MergeDialogProps = {
  /** Null closes it. */
  readonly payees: readonly Payee[] | null;
  readonly onClose: () => void;
  readonly onMerged: () => void;
};

/** Gives one name to several payees, or another one to one. */
export function MergeDialog({ payees, onClose, onMerged }: MergeDialogProps) {
  const { t } = useLingui();
  const [only, ...more] = payees ?? [];
  const title = more.length > 0 ? t`Merge ${more.length + 1} payees` : t`Rename ${only?.name ?? ''}`;
  return (
    <Modal opened={payees !== null} onClose={onClose} title={title} size="lg">
      {payees && (
        <MergeForm
          payees={payees}
          onCancel={onClose}
          onDone={() => {
            onMerged();
            onClose();
          }}
        />
      )}
    </Modal>
  );
}
