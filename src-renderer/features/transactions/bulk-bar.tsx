import { Button, Group, Popover, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconPencil, IconTag, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';

import { CategorySelect } from '../../components/category-select.tsx';
import { BulkEdit } from './bulk-edit.tsx';
import type { BulkChanges } from './use-bulk.ts';

type BulkBarProps = {
  readonly count: number;
  readonly bulk: BulkChanges;
  readonly onClear: () => void;
};

/** What one can do with the chosen rows; it stands where the sums stand, so that nothing moves. */
export function BulkBar({ count, bulk, onClear }: BulkBarProps) {
  const [editing, setEditing] = useState(false);
  return (
    <Group h={44} gap="md" wrap="nowrap">
      <Text size="sm" fw={600} role="status">
        <Plural value={count} one="# selected" other="# selected" />
      </Text>
      <Group gap="xs" wrap="nowrap">
        <QuickCategory bulk={bulk} />
        <Button size="xs" variant="default" leftSection={<IconPencil size={14} />} onClick={() => setEditing(true)}>
          <Trans>Change…</Trans>
        </Button>
        <Button
          size="xs"
          variant="default"
          color="red"
          leftSection={<IconTrash size={14} />}
          loading={bulk.deleting}
          onClick={bulk.remove}
        >
          <Trans>Delete</Trans>
        </Button>
        <Button size="xs" variant="subtle" leftSection={<IconX size={14} />} onClick={onClear}>
          <Trans>Clear selection</Trans>
        </Button>
      </Group>
      <BulkEdit opened={editing} count={count} bulk={bulk} onClose={() => setEditing(false)} />
    </Group>
  );
}

function QuickCategory({ bulk }: { readonly bulk: BulkChanges }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const choose = (categoryId: number | null): void => {
    setOpen(false);
    bulk.change({ categoryId });
  };
  return (
    <Popover opened={open} onChange={setOpen} position="top" shadow="md" trapFocus returnFocus width={260}>
      <Popover.Target>
        <Button size="xs" leftSection={<IconTag size={14} />} loading={bulk.changing} onClick={() => setOpen(!open)}>
          <Trans>Categorize</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Categorize`}>
        <CategorySelect
          label={t`Category`}
          placeholder={t`Choose a category`}
          comboboxProps={{ withinPortal: false }}
          data-autofocus
          value={null}
          onChange={choose}
        />
        <Button mt="xs" size="xs" fullWidth variant="default" onClick={() => choose(null)}>
          <Trans>Make uncategorized</Trans>
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
