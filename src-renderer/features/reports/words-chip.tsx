import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { useSearchText } from '../../components/use-search-text.ts';
import { FilterChip } from '../transactions/filter-chip.tsx';
import type { ChipProps } from './chip-props.ts';

/** Words that must stand in what counts. */
export function WordsChip({ filter, onChange }: ChipProps) {
  const { t } = useLingui();
  return (
    <FilterChip
      label={t`Words`}
      value={filter.search === '' ? null : t`“${filter.search}”`}
      onClear={() => onChange({ search: '' })}
    >
      {(close) => <WordsInput search={filter.search} onChange={onChange} onDone={close} />}
    </FilterChip>
  );
}

type WordsInputProps = Pick<ChipProps, 'onChange'> & { readonly search: string; readonly onDone: () => void };

function WordsInput({ search: value, onChange, onDone }: WordsInputProps) {
  const { t } = useLingui();
  const { typed, setTyped, search } = useSearchText(value, (words) => onChange({ search: words ?? '' }));
  return (
    <TextInput
      label={t`Words in payee, notes or bank text`}
      maxLength={200}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone();
      }}
    />
  );
}
