import { Button, CloseButton, Group, Popover } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

type FilterChipProps = {
  readonly label: string;
  /** What it is set to, in words; null when it filters nothing. */
  readonly value: string | null;
  readonly onClear: () => void;
  /** The inputs, which get a function that closes the chip; none for a filter that only a link sets. */
  readonly children?: (close: () => void) => ReactNode;
};

/** One condition of a filter: its name, its value, and a way to change and to drop it. */
export function FilterChip({ label, value, onClear, children }: FilterChipProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const set = value !== null;
  const words = set ? `${label}: ${value}` : label;
  return (
    <Group gap={0} wrap="nowrap">
      <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus width={280}>
        <Popover.Target>
          <Button
            size="xs"
            variant={set ? 'light' : 'default'}
            maw={240}
            rightSection={children ? <IconChevronDown size={14} aria-hidden /> : null}
            onClick={() => setOpen(children !== undefined && !open)}
          >
            {words}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>{children?.(() => setOpen(false))}</Popover.Dropdown>
      </Popover>
      {set && <CloseButton size="sm" aria-label={t`Remove the filter ${words}`} onClick={onClear} />}
    </Group>
  );
}
