import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import type { Category } from '../../src-shared/contract/categories.ts';
import { orpc } from '../app/api.ts';
import { ColouredIcon } from './category-badge.tsx';

type CategorySelectProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly value: number | null;
  readonly onChange: (categoryId: number | null) => void;
  readonly kind?: Category['kind'];
};

/** Picks a category by typing part of its name; cleared means uncategorized. */
export function CategorySelect({ value, onChange, kind, ...props }: CategorySelectProps) {
  const { t } = useLingui();
  const { data: categories = [] } = useQuery(orpc.categories.list.queryOptions());
  const shown = categories.filter(
    (category) => (!category.archived || category.id === value) && (!kind || category.kind === kind),
  );
  const items = (of: Category['kind']) =>
    shown
      .filter((category) => category.kind === of)
      .map((category) => ({ value: String(category.id), label: category.name }));
  const groups = [
    { group: t`Expenses`, items: items('expense') },
    { group: t`Income`, items: items('income') },
  ];
  return (
    <Select
      placeholder={t`Uncategorized`}
      searchable
      clearable
      nothingFoundMessage={t`No such category`}
      renderOption={({ option }) => (
        <CategoryOption category={categories.find(({ id }) => String(id) === option.value)} />
      )}
      {...props}
      data={groups.filter((group) => group.items.length > 0)}
      value={value === null ? null : String(value)}
      onChange={(picked) => onChange(picked === null ? null : Number(picked))}
    />
  );
}

function CategoryOption({ category }: { readonly category: Category | undefined }) {
  if (!category) return null;
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
      <ColouredIcon colour={category.colour} icon={category.icon} size={20} />
      {category.name}
    </span>
  );
}
