import { CloseButton, Loader, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';

import { useSearchText } from '../../components/use-search-text.ts';
import { takeTag } from './take-tag.ts';

type SearchInputProps = {
  readonly value: string;
  readonly onChange: (search: string | undefined) => void;
  /** A tag that was written as `#tag`, and what else is searched. */
  readonly onTag: (tag: string, search: string | undefined) => void;
  /** Whether the rows of the last text are still on their way. */
  readonly pending: boolean;
};

/** Searches payees, notes and tags while one types; `#tag` and a blank or Enter filters by that tag alone. */
export function SearchInput({ value, onChange, onTag, pending }: SearchInputProps) {
  const { t } = useLingui();
  const { typed, setTyped, search } = useSearchText(value, onChange);
  const type = (text: string, finished = false): void => {
    const { tag, rest } = takeTag(text, finished);
    setTyped(rest);
    if (tag === null) return search(rest);
    search.cancel();
    onTag(tag, rest.trim() || undefined);
  };
  const right =
    typed === '' ? null : <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => type('')} />;
  return (
    <TextInput
      type="text"
      role="searchbox"
      w={220}
      aria-label={t`Search payees, notes and tags`}
      placeholder={t`Search`}
      leftSection={pending && typed !== '' ? <Loader size={14} /> : <IconSearch size={16} aria-hidden />}
      rightSection={right}
      value={typed}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') type(typed, true);
      }}
    />
  );
}
