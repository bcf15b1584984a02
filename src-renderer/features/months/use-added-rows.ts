import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Category } from '../../../src-shared/contract/categories.ts';
import type { Utilization, UtilizationRow } from '../../../src-shared/contract/months.ts';
import { orpc } from '../../app/api.ts';

export type AddedRows = {
  readonly rows: readonly UtilizationRow[];
  readonly add: (categoryId: number) => void;
  /** The category that was added last, whose budget the user types next. */
  readonly added: number | null;
};

/** The month's rows, with the categories that the user added but has not given a budget yet. */
export function useAddedRows(utilization: Utilization): AddedRows {
  const [ids, setIds] = useState<readonly number[]>([]);
  const categories = useQuery(orpc.categories.list.queryOptions()).data ?? [];
  const extra = ids
    .filter((id) => utilization.rows.every((row) => row.categoryId !== id))
    .flatMap((id) => categories.filter((category) => category.id === id))
    .map(emptyRow);
  return {
    rows: [...utilization.rows, ...extra],
    add: (categoryId) => setIds([...ids, categoryId]),
    added: ids.at(-1) ?? null,
  };
}

const emptyRow = (category: Category): UtilizationRow => ({
  categoryId: category.id,
  category: category.name,
  colour: category.colour,
  icon: category.icon,
  budget: 0,
  carried: 0,
  rollover: category.rollover,
  spent: 0,
  remaining: 0,
  percent: 0,
  status: 'good',
});
