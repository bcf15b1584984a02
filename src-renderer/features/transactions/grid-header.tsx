import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';

import type { Column } from './columns.ts';
import type { Sorting, SortKey } from './sorting.ts';
import classes from './grid.module.css';

type GridHeaderProps = {
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly onSort: (sort: SortKey) => void;
  readonly allSelected: boolean;
  readonly someSelected: boolean;
  readonly onSelectAll: () => void;
};

export function GridHeader(props: GridHeaderProps) {
  return (
    <div role="rowgroup" className={classes.sticky}>
      <div role="row" className={classes.header} aria-rowindex={1}>
        {props.columns.map((column, index) => (
          <HeaderCell key={column.key} {...props} column={column} index={index} />
        ))}
      </div>
    </div>
  );
}

type HeaderCellProps = GridHeaderProps & { readonly column: Column; readonly index: number };

function HeaderCell({ column, index, ...props }: HeaderCellProps) {
  const { i18n } = useLingui();
  const sorted = column.sort !== undefined && props.sorting.sort === column.sort;
  const order = props.sorting.descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      className={`${classes.head} ${column.alignRight ? classes.headRight : ''}`}
      aria-colindex={index + 1}
      aria-sort={sorted ? order : undefined}
    >
      {column.key === 'select' && <SelectAllBox {...props} />}
      {column.key === 'details' && <VisuallyHidden>{i18n._(column.label)}</VisuallyHidden>}
      {column.sort && <SortButton {...props} label={i18n._(column.label)} sort={column.sort} sorted={sorted} />}
      {!column.sort && column.key !== 'select' && column.key !== 'details' && i18n._(column.label)}
    </div>
  );
}

type SortButtonProps = GridHeaderProps & { readonly label: string; readonly sort: SortKey; readonly sorted: boolean };

function SortButton({ label, sort, sorted, sorting, onSort }: SortButtonProps) {
  const Arrow = sorting.descending ? IconArrowDown : IconArrowUp;
  return (
    <button type="button" className={classes.sort} onClick={() => onSort(sort)}>
      {label}
      {sorted && <Arrow size={12} aria-hidden />}
    </button>
  );
}

function SelectAllBox({ allSelected, someSelected, onSelectAll }: GridHeaderProps) {
  const { t } = useLingui();
  return (
    <input
      type="checkbox"
      className={classes.checkbox}
      checked={allSelected}
      ref={(box) => {
        if (box) box.indeterminate = someSelected && !allSelected;
      }}
      onChange={onSelectAll}
      aria-label={t`Select every row that matches`}
    />
  );
}
