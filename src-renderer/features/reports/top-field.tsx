import { NumberInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

const MOST = 500;

type TopFieldProps = { readonly top: number | null; readonly onChange: (top: number | null) => void };

const isAllowed = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST;

/** Takes how many rows are kept; what is not allowed stays as it was typed, beside what is. */
export function TopField({ top, onChange }: TopFieldProps) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<{ readonly value: number | string; readonly top: number | null } | null>(null);
  // Another value from elsewhere, such as by Reset, takes its place.
  const typed = refused !== null && refused.top === top ? refused.value : null;
  const take = (value: number | string): void => {
    const number = value === '' ? null : Number(value);
    const isRefused = number !== null && !isAllowed(number);
    setRefused(isRefused ? { value, top } : null);
    if (!isRefused) onChange(number);
  };
  return (
    <NumberInput
      w={84}
      label={t`At most`}
      placeholder={t`All`}
      min={1}
      max={MOST}
      allowDecimal={false}
      clampBehavior="none"
      value={typed ?? top ?? ''}
      error={typed === null ? null : t`From 1 to ${MOST}`}
      onChange={take}
    />
  );
}
