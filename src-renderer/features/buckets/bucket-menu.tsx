import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowsExchange,
  IconDots,
  IconHistory,
  IconList,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import type { OpenDialog } from './bucket-dialog.ts';

type Props = { readonly bucket: Bucket; readonly onOpen: OpenDialog; readonly onHistory: (bucketId: number) => void };

/** What one can do with a bucket. */
export function BucketMenu({ bucket, onOpen, onHistory }: Props) {
  const { t } = useLingui();
  const update = useChange(orpc.buckets.update.mutationOptions());
  const bucketName = bucket.name;
  const rows: TransactionFilter = { bucketId: bucket.id };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Actions for ${bucketName}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowsExchange size={16} />}
          onClick={() => onOpen({ kind: 'transfer', fromBucketId: bucket.id })}
        >
          <Trans>Move money</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => onHistory(bucket.id)}>
          <Trans>History</Trans>
        </Menu.Item>
        <Menu.Item
          leftSection={<IconList size={16} />}
          renderRoot={(props) => <Link {...props} to="/transactions" search={rows} />}
        >
          <Trans>Transactions</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onOpen({ kind: 'edit', bucket })}>
          <Trans>Edit</Trans>
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArchive size={16} />}
          onClick={() => update.mutate({ id: bucket.id, archived: true })}
        >
          <Trans>Archive</Trans>
        </Menu.Item>
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconTrash size={16} />}
          onClick={() => onOpen({ kind: 'delete', bucket })}
        >
          <Trans>Delete…</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
