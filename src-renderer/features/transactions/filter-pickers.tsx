import { Button, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { FilterChip } from './filter-chip.tsx';

// The choices belong to the pop-up: a click on one must not count as a click outside.
const LIST = { comboboxProps: { withinPortal: false }, size: 'sm', 'data-autofocus': true } as const;

export function AccountChip({ filter, lookups, onChange }: FilterPartProps) {
  const { t } = useLingui();
  const value = filter.accountId === undefined ? null : (lookups.accounts.get(filter.accountId)?.name ?? '…');
  const label = t`Account`;
  return (
    <FilterChip label={label} value={value} onClear={() => onChange({ accountId: undefined })}>
      {(close) => (
        <AccountSelect
          {...LIST}
          label={label}
          value={filter.accountId ?? null}
          onChange={(id) => {
            onChange({ accountId: id ?? undefined });
            close();
          }}
        />
      )}
    </FilterChip>
  );
}

export function CategoryChip({ filter, lookups, onChange }: FilterPartProps) {
  const { t } = useLingui();
  const { categoryId } = filter;
  const name = categoryId === null ? t`Uncategorized` : (lookups.categories.get(categoryId ?? 0)?.name ?? '…');
  const label = t`Category`;
  return (
    <FilterChip
      label={label}
      value={categoryId === undefined ? null : name}
      onClear={() => onChange({ categoryId: undefined })}
    >
      {(close) => {
        const choose = (id: number | null | undefined): void => {
          onChange({ categoryId: id });
          close();
        };
        return (
          <Stack gap="xs">
            <Button size="xs" variant="default" onClick={() => choose(null)}>
              <Trans>Only uncategorized</Trans>
            </Button>
            <CategorySelect
              {...LIST}
              label={label}
              placeholder={t`Any category`}
              value={categoryId ?? null}
              onChange={(id) => choose(id ?? undefined)}
            />
          </Stack>
        );
      }}
    </FilterChip>
  );
}

export function BucketChip({ filter, lookups, onChange }: FilterPartProps) {
  const { t } = useLingui();
  const value = filter.bucketId === undefined ? null : (lookups.buckets.get(filter.bucketId)?.name ?? '…');
  const label = t`Bucket`;
  return (
    <FilterChip label={label} value={value} onClear={() => onChange({ bucketId: undefined })}>
      {(close) => (
        <BucketSelect
          {...LIST}
          label={label}
          value={filter.bucketId ?? null}
          onChange={(id) => {
            onChange({ bucketId: id ?? undefined });
            close();
          }}
        />
      )}
    </FilterChip>
  );
}

/** A tag; there is nothing to choose before the first one. */
export function TagChip({ filter: { tag }, onChange }: FilterPartProps) {
  const { t } = useLingui();
  const { data: known = [] } = useQuery(orpc.transactions.tags.queryOptions());
  const label = t`Tag`;
  if (tag === undefined && known.length === 0) return null;
  const options = known.map((each) => ({ value: each.tag, label: `${each.tag} (${each.count})` }));
  return (
    <FilterChip label={label} value={tag ?? null} onClear={() => onChange({ tag: undefined })}>
      {(close) => (
        <Select
          {...LIST}
          label={label}
          placeholder={t`Any tag`}
          searchable
          data={options}
          value={tag ?? null}
          onChange={(picked) => {
            onChange({ tag: picked ?? undefined });
            close();
          }}
        />
      )}
    </FilterChip>
  );
}
