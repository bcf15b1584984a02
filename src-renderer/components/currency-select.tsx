import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

import { CURRENCIES } from '../../src-shared/currency.ts';

type CurrencySelectProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly value: string;
  readonly onChange: (currency: string) => void;
};

/** Picks a currency by its code or its name. */
export function CurrencySelect({ value, onChange, ...props }: CurrencySelectProps) {
  const { i18n, t } = useLingui();
  const data = useMemo(() => {
    const names = new Intl.DisplayNames(i18n.locale, { type: 'currency' });
    return CURRENCIES.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
  }, [i18n.locale]);
  return (
    <Select
      searchable
      allowDeselect={false}
      nothingFoundMessage={t`No such currency`}
      maxDropdownHeight={260}
      {...props}
      data={data}
      value={value}
      onChange={(picked) => {
        if (picked !== null) onChange(picked);
      }}
    />
  );
}
