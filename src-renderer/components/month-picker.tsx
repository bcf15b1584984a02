import { ActionIcon, Button, Group, Popover, SimpleGrid, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';

import { addMonths } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { useFormat } from '../app/format.ts';
import { useSettings } from '../app/settings-context.tsx';

type MonthPickerProps = {
  readonly value: Month;
  readonly onChange: (month: Month) => void;
  /** The first and last month that can be picked; any month without it. */
  readonly range?: { readonly first: Month; readonly last: Month } | null | undefined;
};

/** A month with its neighbours one click away and a year's months in a pop-up. */
export function MonthPicker({ value, onChange, range }: MonthPickerProps) {
  const { t } = useLingui();
  const { month } = useFormat();
  const [open, setOpen] = useState(false);
  const inRange = (candidate: Month): boolean => !range || (candidate >= range.first && candidate <= range.last);
  const previous = addMonths(value, -1);
  const next = addMonths(value, 1);
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={t`Month`}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t`Previous month`}
        disabled={!inRange(previous)}
        onClick={() => onChange(previous)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Popover opened={open} onChange={setOpen} trapFocus returnFocus shadow="md" position="bottom">
        <Popover.Target>
          <Button
            variant="default"
            miw={150}
            onClick={() => setOpen(!open)}
            aria-label={t`Choose the month, now ${month(value)}`}
          >
            {month(value)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <YearOfMonths
            value={value}
            inRange={inRange}
            onPick={(picked) => {
              setOpen(false);
              onChange(picked);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t`Next month`}
        disabled={!inRange(next)}
        onClick={() => onChange(next)}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
    </Group>
  );
}

type YearOfMonthsProps = {
  readonly value: Month;
  readonly inRange: (month: Month) => boolean;
  readonly onPick: (month: Month) => void;
};

function YearOfMonths({ value, inRange, onPick }: YearOfMonthsProps) {
  const { t } = useLingui();
  const { locale } = useSettings();
  const [year, setYear] = useState(Number(value.slice(0, 4)));
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const shortName = (month: Month): string => short.format(new Date(`${month}-01T00:00:00Z`));
  return (
    <>
      <Group justify="space-between" mb="xs">
        <ActionIcon variant="subtle" aria-label={t`Previous year`} onClick={() => setYear(year - 1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <Text fw={600}>{year}</Text>
        <ActionIcon variant="subtle" aria-label={t`Next year`} onClick={() => setYear(year + 1)}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={3} spacing={6} verticalSpacing={6}>
        {monthsOf(year).map((candidate) => (
          <Button
            key={candidate}
            size="xs"
            variant={candidate === value ? 'filled' : 'subtle'}
            disabled={!inRange(candidate)}
            aria-label={`${shortName(candidate)} ${year}`}
            aria-pressed={candidate === value}
            onClick={() => onPick(candidate)}
          >
            {shortName(candidate)}
          </Button>
        ))}
      </SimpleGrid>
    </>
  );
}

const monthsOf = (year: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${String(year).padStart(4, '0')}-01`, index));
