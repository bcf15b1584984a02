import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { addMonths } from '../../../src-shared/month.ts';
import { MonthPicker } from '../../components/month-picker.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { FilterChip } from './filter-chip.tsx';
import type { Lookups } from './use-lookups.ts';
import { useToday } from './use-today.ts';

const day = (text: string): string | undefined => text || undefined;

const ANY_TIME = { month: undefined, from: undefined, to: undefined };

/** A month, or a range of days. */
export function DateChip({ filter, lookups, onChange }: FilterPartProps) {
  const { t } = useLingui();
  const thisMonth = useToday().slice(0, 7);
  const words = useWords(filter, lookups);
  const reversed = filter.from !== undefined && filter.to !== undefined && filter.from > filter.to;
  return (
    <FilterChip label={t`Date`} value={words} onClear={() => onChange(ANY_TIME)}>
      {() => (
        <Stack gap="sm">
          <Group gap="xs" grow>
            <Button size="xs" variant="default" onClick={() => onChange({ ...ANY_TIME, month: thisMonth })}>
              {t`This month`}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => onChange({ ...ANY_TIME, month: addMonths(thisMonth, -1) })}
            >
              {t`Last month`}
            </Button>
          </Group>
          <MonthPicker value={filter.month ?? thisMonth} onChange={(month) => onChange({ ...ANY_TIME, month })} />
          <TextInput
            type="date"
            label={t`From`}
            value={filter.from ?? ''}
            onChange={(event) => onChange({ month: undefined, from: day(event.currentTarget.value) })}
          />
          <TextInput
            type="date"
            label={t`Up to`}
            value={filter.to ?? ''}
            error={reversed ? t`This is before “From”.` : undefined}
            onChange={(event) => onChange({ month: undefined, to: day(event.currentTarget.value) })}
          />
        </Stack>
      )}
    </FilterChip>
  );
}

function useWords({ month, from, to }: TransactionFilter, { format }: Lookups): string | null {
  const { t } = useLingui();
  if (month !== undefined) return format.month(month);
  const first = from === undefined ? null : format.date(from);
  const last = to === undefined ? null : format.date(to);
  if (first !== null && last !== null) return first === last ? first : t`${first} to ${last}`;
  if (first !== null) return t`from ${first}`;
  return last === null ? null : t`up to ${last}`;
}
