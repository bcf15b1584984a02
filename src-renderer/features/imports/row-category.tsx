import { Tooltip } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { PreviewRow } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';
import { CategorySelect } from '../../components/category-select.tsx';
import classes from './imports.module.css';

type RowCategoryProps = {
  readonly row: PreviewRow;
  readonly changeable: boolean;
  readonly onCategory: (row: number, categoryId: number | null) => void;
};

/** A row's category with how sure it is; the reason on hover and focus, another category on a click. */
export function RowCategory({ row, changeable, onCategory }: RowCategoryProps) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <CategorySelect
        size="xs"
        aria-label={t`Category of ${row.payee}`}
        autoFocus
        defaultDropdownOpened
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        value={row.categoryId}
        onChange={(categoryId) => {
          setEditing(false);
          onCategory(row.row, categoryId);
        }}
        onBlur={() => setEditing(false)}
      />
    );
  }
  if (!changeable) return <CategoryWords row={row} />;
  return (
    <Tooltip
      label={row.reason || t`Nothing is known about this payee yet.`}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button type="button" className={classes.category} onClick={() => setEditing(true)}>
        <CategoryWords row={row} />
      </button>
    </Tooltip>
  );
}

function CategoryWords({ row }: { readonly row: PreviewRow }) {
  const { percent } = useFormat();
  const { category, confidence, splits, transferTo } = row;
  if (transferTo !== null) {
    return (
      <span className={classes.categoryName}>
        <Trans>Transfer: {transferTo}</Trans>
      </span>
    );
  }
  if (splits.length > 0) {
    return (
      <span className={classes.categoryName}>
        <Trans>Split: {splits.map((split) => split.category ?? '–').join(', ')}</Trans>
      </span>
    );
  }
  return (
    <>
      <span className={classes.categoryName}>{category ?? <Trans>Uncategorized</Trans>}</span>
      {category !== null && confidence > 0 && confidence < 1 && (
        <span className={classes.confidence}>{percent(Math.round(confidence * 100))}</span>
      )}
    </>
  );
}
