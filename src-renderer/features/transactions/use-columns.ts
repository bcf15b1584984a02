import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';

import { visibleColumns } from './columns.ts';
import type { Column, ColumnKey } from './columns.ts';

const STORED_AS = 'pecunia.transactions.hidden-columns';
const NARROW = 1100;

const hiddenAtFirst = (): readonly ColumnKey[] =>
  window.innerWidth < NARROW ? ['bucket', 'notes', 'tags'] : ['notes', 'tags'];

export type ColumnChoice = {
  readonly columns: readonly Column[];
  readonly hidden: readonly ColumnKey[];
  readonly toggle: (key: ColumnKey) => void;
};

/** The columns that this user sees, remembered on this machine. */
export function useColumns(): ColumnChoice {
  const [hidden, setHidden] = useLocalStorage<readonly ColumnKey[]>({
    key: STORED_AS,
    defaultValue: hiddenAtFirst(),
    getInitialValueInEffect: false,
  });
  const columns = useMemo(() => visibleColumns(hidden), [hidden]);
  const toggle = (key: ColumnKey): void => {
    setHidden((keys) => (keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]));
  };
  return { columns, hidden, toggle };
}
