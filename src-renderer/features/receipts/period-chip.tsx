import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { addMonths, firstDay, lastDay, monthOf } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import type { ReceiptSearch } from '../../app/receipt-search.ts';
import { FilterChip } from '../transactions/filter-chip.tsx';
import { useToday } from '../transactions/use-today.ts';
import type { ReceiptFilterState } from './use-receipt-filter.ts';

type PeriodChipProps = { readonly filter: ReceiptSearch; readonly onChange: ReceiptFilterState['change'] };

/** The days on the receipts, from one to another. */
export function PeriodChip({ filter, onChange }: PeriodChipProps) {
  const { t } = useLingui();
  const thisMonth = monthOf(useToday());
  const { from, to } = filter;
  const words = usePeriodWords(filter);
  const isReversed = from !== undefined && to !== undefined && from > to;
  const choose = (month: string): void => onChange({ from: firstDay(month), to: lastDay(month) });
  return (
    <FilterChip label={t`Date`} value={words} onClear={() => onChange({ from: undefined, to: undefined })}>
      {() => (
        <Stack gap="sm">
          <Group gap="xs" grow>
            <Button size="xs" variant="default" onClick={() => choose(thisMonth)}>
              {t`This month`}
            </Button>
            <Button size="xs" variant="default" onClick={() => choose(addMonths(thisMonth, -1))}>
              {t`Last month`}
            </Button>
          </Group>
          <TextInput
            type="date"
            label={t`From`}
            value={from ?? ''}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t`Up to`}
            value={to ?? ''}
            error={isReversed ? t`This is before “From”.` : undefined}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </Stack>
      )}
    </FilterChip>
  );
}

function usePeriodWords({ from, to }: ReceiptSearch): string | null {
  const { t } = useLingui();
  const { date } = useFormat();
  const first = from === undefined ? null : date(from);
  const last = to === undefined ? null : date(to);
  if (first !== null && last !== null) return first === last ? first : t`${first} to ${last}`;
  if (first !== null) return t`from ${first}`;
  return last === null ? null : t`up to ${last}`;
}
