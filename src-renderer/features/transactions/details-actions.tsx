import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconArrowsLeftRight, IconGitFork, IconTrash, IconUnlink } from '@tabler/icons-react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useReconciledChange } from './use-reconciled-change.ts';

type DetailsActionsProps = {
  readonly transaction: Transaction;
  readonly onSplit: () => void;
  readonly onLink: () => void;
  readonly onDeleted: () => void;
};

export function DetailsActions({ transaction, onSplit, onLink, onDeleted }: DetailsActionsProps) {
  const { id, splits, transferId } = transaction;
  const remove = useReconciledChange(orpc.transactions.delete.mutationOptions({ onSuccess: onDeleted }));
  const unlink = useChange(orpc.transactions.unlinkTransfer.mutationOptions());
  const linked = transferId !== null;
  return (
    <Group gap="xs">
      {!linked && (
        <Button variant="default" leftSection={<IconGitFork size={16} />} onClick={onSplit}>
          {splits.length > 0 ? <Trans>Change the split…</Trans> : <Trans>Split…</Trans>}
        </Button>
      )}
      {!linked && splits.length === 0 && (
        <Button variant="default" leftSection={<IconArrowsLeftRight size={16} />} onClick={onLink}>
          <Trans>Link as a transfer…</Trans>
        </Button>
      )}
      {linked && (
        <Button
          variant="default"
          leftSection={<IconUnlink size={16} />}
          loading={unlink.isPending}
          onClick={() => unlink.mutate({ id })}
        >
          <Trans>Unlink the transfer</Trans>
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconTrash size={16} />}
        loading={remove.isPending}
        onClick={() => remove.mutate({ ids: [id] })}
      >
        <Trans>Delete</Trans>
      </Button>
    </Group>
  );
}
