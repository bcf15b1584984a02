import { Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { useFormat } from '../../app/format.ts';
import { MoneyInput } from '../../components/money-input.tsx';
import { FilterChip } from '../transactions/filter-chip.tsx';
import type { ChipProps } from './chip-props.ts';

/** How large or small an amount may be to count. */
export function AmountsChip({ filter: { minAmount, maxAmount }, onChange }: ChipProps) {
  const { t } = useLingui();
  const words = useAmountWords(minAmount, maxAmount);
  const isReversed = minAmount !== null && maxAmount !== null && minAmount > maxAmount;
  return (
    <FilterChip label={t`Amounts`} value={words} onClear={() => onChange({ minAmount: null, maxAmount: null })}>
      {() => (
        <Stack gap="sm">
          <MoneyInput label={t`From`} value={minAmount} onChange={(amount) => onChange({ minAmount: amount })} />
          <MoneyInput
            label={t`Up to`}
            value={maxAmount}
            error={isReversed ? t`This is less than “From”.` : undefined}
            onChange={(amount) => onChange({ maxAmount: amount })}
          />
        </Stack>
      )}
    </FilterChip>
  );
}

function useAmountWords(least: number | null, most: number | null): string | null {
  const { t } = useLingui();
  const { money } = useFormat();
  if (least === null) return most === null ? null : t`up to ${money(most)}`;
  return most === null ? t`from ${money(least)}` : t`${money(least)} to ${money(most)}`;
}
