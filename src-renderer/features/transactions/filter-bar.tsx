import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import { AccountChip, BucketChip, CategoryChip, TagChip } from './filter-pickers.tsx';
import { AmountChip } from './filter-amount.tsx';
import { DateChip } from './filter-dates.tsx';
import { LinkedChips } from './filter-linked.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { SearchInput } from './search-input.tsx';

type FilterBarProps = FilterPartProps & { readonly pending: boolean; readonly onClear: () => void };

/** The search and every condition that the rows are filtered by. */
export function FilterBar({ pending, onClear, ...part }: FilterBarProps) {
  const { t } = useLingui();
  const filtered = Object.keys(part.filter).length > 0;
  return (
    <Group gap={6} role="group" aria-label={t`Filters`}>
      <SearchInput
        value={part.filter.search ?? ''}
        pending={pending}
        onChange={(search) => part.onChange({ search })}
        onTag={(tag, search) => part.onChange({ tag, search })}
      />
      <DateChip {...part} />
      <AccountChip {...part} />
      <CategoryChip {...part} />
      <BucketChip {...part} />
      <AmountChip {...part} />
      <TagChip {...part} />
      <LinkedChips {...part} />
      {filtered && (
        <Button size="xs" variant="subtle" onClick={onClear}>
          <Trans>Clear all</Trans>
        </Button>
      )}
    </Group>
  );
}
