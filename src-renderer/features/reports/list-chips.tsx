import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { FilterChip } from '../transactions/filter-chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { usePickedWords } from './picked-words.ts';

// The choices belong to the pop-up: a click on one must not count as a click outside.
const LIST = {
  comboboxProps: { withinPortal: false },
  searchable: true,
  clearable: true,
  maxDropdownHeight: 220,
} as const;

/** Accounts that count. */
export function AccountsChip({ filter: { accountIds }, onChange }: ChipProps) {
  const { t } = useLingui();
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  const data = accounts.map(({ id, name }) => ({ value: String(id), label: name }));
  const value = usePickedWords(accountIds.map(String), data);
  return (
    <FilterChip label={t`Accounts`} value={value} onClear={() => onChange({ accountIds: [] })}>
      {() => (
        <MultiSelect
          {...LIST}
          label={t`Accounts`}
          data={data}
          value={accountIds.map(String)}
          onChange={(ids) => onChange({ accountIds: ids.map(Number) })}
        />
      )}
    </FilterChip>
  );
}

const NONE = 'none';
const written = (id: number | null): string => (id === null ? NONE : String(id));

/** Categories that count, or what has none. */
export function CategoriesChip({ filter: { categoryIds }, onChange }: ChipProps) {
  const { t } = useLingui();
  const { data: categories = [] } = useQuery(orpc.categories.list.queryOptions());
  const none = { value: NONE, label: t`Uncategorized` };
  const items = (of: 'expense' | 'income') =>
    categories.filter(({ kind }) => kind === of).map(({ id, name }) => ({ value: String(id), label: name }));
  const [expenses, income] = [items('expense'), items('income')];
  const value = usePickedWords(categoryIds.map(written), [none, ...expenses, ...income]);
  return (
    <FilterChip label={t`Categories`} value={value} onClear={() => onChange({ categoryIds: [] })}>
      {() => (
        <MultiSelect
          {...LIST}
          label={t`Categories`}
          data={[none, { group: t`Expenses`, items: expenses }, { group: t`Income`, items: income }]}
          value={categoryIds.map(written)}
          onChange={(ids) => onChange({ categoryIds: ids.map((id) => (id === NONE ? null : Number(id))) })}
        />
      )}
    </FilterChip>
  );
}

/** Buckets that count. */
export function BucketsChip({ filter: { bucketIds }, onChange }: ChipProps) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.buckets.list.queryOptions());
  const choices = (data?.buckets ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  const value = usePickedWords(bucketIds.map(String), choices);
  return (
    <FilterChip label={t`Buckets`} value={value} onClear={() => onChange({ bucketIds: [] })}>
      {() => (
        <MultiSelect
          {...LIST}
          label={t`Buckets`}
          data={choices}
          value={bucketIds.map(String)}
          onChange={(ids) => onChange({ bucketIds: ids.map(Number) })}
        />
      )}
    </FilterChip>
  );
}

/** Tags; there is nothing to choose before the first one. */
export function TagsChip({ filter: { tags }, onChange }: ChipProps) {
  const { t } = useLingui();
  const { data: known = [] } = useQuery(orpc.transactions.tags.queryOptions());
  const choices = known.map(({ tag }) => ({ value: tag, label: tag }));
  const value = usePickedWords(tags, choices);
  if (known.length === 0 && tags.length === 0) return null;
  return (
    <FilterChip label={t`Tags`} value={value} onClear={() => onChange({ tags: [] })}>
      {() => (
        <MultiSelect
          {...LIST}
          label={t`Tags`}
          data={choices}
          value={tags}
          onChange={(picked) => onChange({ tags: picked })}
        />
      )}
    </FilterChip>
  );
}
