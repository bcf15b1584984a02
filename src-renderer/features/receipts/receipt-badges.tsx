import { Badge, Group } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { IconCircleCheck, IconEye, IconHelpCircle, IconLink, IconUnlink } from '@tabler/icons-react';

import type { ReceiptRow } from '../../../src-shared/contract/receipts.ts';

type ReceiptBadgesProps = { readonly receipt: ReceiptRow };

/** What a receipt that was read still waits for, in words. */
export function ReceiptBadges({ receipt }: ReceiptBadgesProps) {
  if (receipt.status !== 'review' && receipt.status !== 'done') return null;
  return (
    <Group gap={4}>
      <StatusBadge receipt={receipt} />
      <LinkBadge receipt={receipt} />
    </Group>
  );
}

function StatusBadge({ receipt: { status, doubtful } }: ReceiptBadgesProps) {
  if (status === 'review' && doubtful.length > 0)
    return (
      <Badge size="sm" variant="light" color="yellow" leftSection={<IconHelpCircle size={12} aria-hidden />}>
        <Plural value={doubtful.length} one="# open question" other="# open questions" />
      </Badge>
    );
  if (status === 'done')
    return (
      <Badge size="sm" variant="light" color="teal" leftSection={<IconCircleCheck size={12} aria-hidden />}>
        <Trans>Confirmed</Trans>
      </Badge>
    );
  return (
    <Badge size="sm" variant="light" color="blue" leftSection={<IconEye size={12} aria-hidden />}>
      <Trans>To review</Trans>
    </Badge>
  );
}

function LinkBadge({ receipt: { transactionId } }: ReceiptBadgesProps) {
  return transactionId === null ? (
    <Badge size="sm" variant="light" color="gray" leftSection={<IconUnlink size={12} aria-hidden />}>
      <Trans>Unlinked</Trans>
    </Badge>
  ) : (
    <Badge size="sm" variant="light" color="teal" leftSection={<IconLink size={12} aria-hidden />}>
      <Trans>Linked</Trans>
    </Badge>
  );
}
