import { Button, Group, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { IconArrowMerge, IconPencil } from '@tabler/icons-react';

import type { Payee } from '../../../src-shared/contract/payees.ts';

type ChosenBarProps = {
  readonly chosen: ReadonlyMap<number, Payee>;
  /** How many payees the search finds. */
  readonly total: number;
  readonly onClear: () => void;
  readonly onMerge: () => void;
};

/** What can be done with the chosen payees; how many there are while none is. */
export function ChosenBar({ chosen, total, onClear, onMerge }: ChosenBarProps) {
  if (chosen.size === 0) {
    return (
      <Text size="sm" c="dimmed" role="status">
        <Plural value={total} one="# payee" other="# payees" />
      </Text>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" fw={600} role="status">
        <Plural value={chosen.size} one="# selected" other="# selected" />
      </Text>
      {chosen.size === 1 ? (
        <Button size="xs" leftSection={<IconPencil size={14} />} onClick={onMerge}>
          <Trans>Rename…</Trans>
        </Button>
      ) : (
        <Button size="xs" leftSection={<IconArrowMerge size={14} />} onClick={onMerge}>
          <Trans>Merge…</Trans>
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </Group>
  );
}
