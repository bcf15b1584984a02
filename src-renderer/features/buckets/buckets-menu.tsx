import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowsExchange, IconDots, IconListNumbers, IconPlus } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';

import type { OpenDialog } from './bucket-dialog.ts';

/** What one can do with all buckets. */
export function BucketsMenu({ onOpen }: { readonly onOpen: OpenDialog }) {
  const { t } = useLingui();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowsExchange size={18} />}
        onClick={() => onOpen({ kind: 'transfer', fromBucketId: null })}
      >
        <Trans>Move money</Trans>
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t`More about buckets`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => onOpen({ kind: 'edit', bucket: null })}>
            <Trans>Add a bucket</Trans>
          </Menu.Item>
          <Menu.Item leftSection={<IconListNumbers size={16} />} onClick={() => onOpen({ kind: 'arrange' })}>
            <Trans>Arrange buckets</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
