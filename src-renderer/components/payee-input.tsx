import { Autocomplete } from '@mantine/core';
import type { AutocompleteProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { orpc } from '../app/api.ts';

type PayeeInputProps = Omit<AutocompleteProps, 'value' | 'onChange' | 'data'> & {
  readonly value: string;
  readonly onChange: (payee: string) => void;
};

/** A payee's name, completed from the payees that are known, most used first. */
export function PayeeInput({ value, onChange, ...props }: PayeeInputProps) {
  const [search] = useDebouncedValue(value, 120);
  const { data: payees = [] } = useQuery(
    orpc.transactions.payees.queryOptions({ input: { search, limit: 8 }, placeholderData: keepPreviousData }),
  );
  const names = [...new Set(payees.map(({ name }) => name))];
  return <Autocomplete {...props} value={value} onChange={onChange} data={names} filter={({ options }) => options} />;
}
