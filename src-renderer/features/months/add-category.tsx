import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import type { UtilizationRow } from '../../../src-shared/contract/months.ts';
import { orpc } from '../../app/api.ts';

type Props = { readonly shown: readonly UtilizationRow[]; readonly onAdd: (categoryId: number) => void };

/** Adds a category that the month does not show yet. */
export function AddCategory({ shown, onAdd }: Props) {
  const { t } = useLingui();
  const categories = useQuery(orpc.categories.list.queryOptions()).data ?? [];
  const missing = categories.filter(
    (category) =>
      category.kind === 'expense' && !category.archived && shown.every((row) => row.categoryId !== category.id),
  );
  return (
    <Select
      w={170}
      searchable
      aria-label={t`Add a category`}
      placeholder={t`Add category`}
      leftSection={<IconPlus size={16} />}
      nothingFoundMessage={t`No such category`}
      data={missing.map((category) => ({ value: String(category.id), label: category.name }))}
      value={null}
      onChange={(picked) => {
        if (picked !== null) onAdd(Number(picked));
      }}
    />
  );
}
