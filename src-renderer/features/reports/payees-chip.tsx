import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { FilterChip } from '../transactions/filter-chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { usePickedWords } from './picked-words.ts';

const TYPING_MS = 120;
const MOST_SHOWN = 50;

type Choice = { readonly value: string; readonly label: string };

/** Payees, of whom there may be thousands: only those that are looked for are offered. */
export function PayeesChip({ filter: { payeeIds }, onChange }: ChipProps) {
  const { t } = useLingui();
  const picked = usePickedPayees(payeeIds);
  const value = usePickedWords(payeeIds.map(String), picked);
  return (
    <FilterChip label={t`Payees`} value={value} onClear={() => onChange({ payeeIds: [] })}>
      {() => <PayeeChoice picked={picked} onPick={(ids) => onChange({ payeeIds: [...ids] })} />}
    </FilterChip>
  );
}

/** The payees that are picked by name; their names come with a transaction of each. */
function usePickedPayees(ids: readonly number[]): readonly Choice[] {
  const found = useQueries({
    queries: ids.map((payeeId) => orpc.transactions.list.queryOptions({ input: { payeeId, limit: 1 } })),
  });
  return ids.map((id, index) => ({ value: String(id), label: found[index]?.data?.[0]?.payee ?? '…' }));
}

type PayeeChoiceProps = {
  readonly picked: readonly Choice[];
  readonly onPick: (ids: readonly number[]) => void;
};

function PayeeChoice({ picked, onPick }: PayeeChoiceProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, TYPING_MS);
  const { data: found = [] } = useQuery(
    orpc.transactions.payees.queryOptions({ input: { search, limit: MOST_SHOWN }, placeholderData: keepPreviousData }),
  );
  const known = new Set(picked.map(({ value }) => value));
  const offered = found
    .map(({ id, name }) => ({ value: String(id), label: name }))
    .filter(({ value }) => !known.has(value));
  return (
    <MultiSelect
      label={t`Payees`}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={220}
      nothingFoundMessage={t`No such payee`}
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...picked, ...offered]}
      value={[...known]}
      onChange={(ids) => onPick(ids.map(Number))}
    />
  );
}
