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
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const picked = usePickedPayees(payeeIds, names);
  const value = usePickedWords(payeeIds.map(String), picked);
  const pick = (choices: readonly Choice[]): void => {
    setNames(new Map(choices.map((choice) => [Number(choice.value), choice.label])));
    onChange({ payeeIds: choices.map((choice) => Number(choice.value)) });
  };
  return (
    <FilterChip label={t`Payees`} value={value} onClear={() => onChange({ payeeIds: [] })}>
      {() => <PayeeChoice picked={picked} onPick={pick} />}
    </FilterChip>
  );
}

/** The payees that are picked by name; their names come with a transaction of each, else from when they were picked. */
function usePickedPayees(ids: readonly number[], names: ReadonlyMap<number, string>): readonly Choice[] {
  const { t } = useLingui();
  const found = useQueries({
    queries: ids.map((payeeId) => orpc.transactions.list.queryOptions({ input: { payeeId, limit: 1 } })),
  });
  return ids.map((id, index) => {
    const known = found[index]?.data?.[0]?.payee ?? names.get(id);
    // One without transactions that the address brought has no name here; it may have been joined with another.
    const label = known ?? (found[index]?.isSuccess ? t`Unused payee` : '…');
    return { value: String(id), label };
  });
}

type PayeeChoiceProps = {
  readonly picked: readonly Choice[];
  readonly onPick: (choices: readonly Choice[]) => void;
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
  const choices = [...picked, ...offered];
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
      data={choices}
      value={[...known]}
      onChange={(ids) => onPick(choices.filter((choice) => ids.includes(choice.value)))}
    />
  );
}
