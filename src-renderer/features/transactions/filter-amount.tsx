import { SegmentedControl, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { MoneyInput } from '../../components/money-input.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { FilterChip } from './filter-chip.tsx';
import type { Lookups } from './use-lookups.ts';

/** Money in or out, and how much. */
export function AmountChip({ filter, lookups, onChange }: FilterPartProps) {
  const { t } = useLingui();
  const words = useWords(filter, lookups);
  const clear = { direction: undefined, minAmount: undefined, maxAmount: undefined };
  const reversed =
    filter.minAmount !== undefined && filter.maxAmount !== undefined && filter.minAmount > filter.maxAmount;
  return (
    <FilterChip label={t`Amount`} value={words} onClear={() => onChange(clear)}>
      {() => (
        <Stack gap="sm">
          <SegmentedControl
            fullWidth
            aria-label={t`Direction`}
            data={[
              { value: 'all', label: t`All` },
              { value: 'in', label: t`In` },
              { value: 'out', label: t`Out` },
            ]}
            value={filter.direction ?? 'all'}
            onChange={(value) => onChange({ direction: value === 'in' || value === 'out' ? value : undefined })}
          />
          <MoneyInput
            label={t`From`}
            value={filter.minAmount ?? null}
            onChange={(minAmount) => onChange({ minAmount: minAmount ?? undefined })}
          />
          <MoneyInput
            label={t`Up to`}
            value={filter.maxAmount ?? null}
            error={reversed ? t`This is less than “From”.` : undefined}
            onChange={(maxAmount) => onChange({ maxAmount: maxAmount ?? undefined })}
          />
        </Stack>
      )}
    </FilterChip>
  );
}

function useWords({ direction, minAmount, maxAmount }: FilterPartProps['filter'], { format }: Lookups): string | null {
  const { t } = useLingui();
  const words = [direction === 'in' ? t`in` : null, direction === 'out' ? t`out` : null, rangeWords()];
  function rangeWords(): string | null {
    const low = minAmount === undefined ? null : format.money(minAmount);
    const high = maxAmount === undefined ? null : format.money(maxAmount);
    if (low !== null && high !== null) return low === high ? low : t`${low} to ${high}`;
    if (low !== null) return t`from ${low}`;
    return high === null ? null : t`up to ${high}`;
  }
  return words.filter((word) => word !== null).join(', ') || null;
}
