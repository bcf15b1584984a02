import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';

import type { PreviewRow as Row } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import classes from './imports.module.css';
import { RowCategory } from './row-category.tsx';
import { RowState } from './row-state.tsx';

/** What the user wants to be different for single rows. */
export type RowWishes = {
  readonly onLeaveOut: (row: number, out: boolean) => void;
  readonly onCategory: (row: number, categoryId: number | null) => void;
};

type PreviewRowProps = RowWishes & {
  readonly index: number;
  readonly top: number;
  readonly row: Row | undefined;
  readonly currency: string;
};

/** One row of the file as it would be imported. */
export const PreviewRow = memo(function PreviewRow({
  index,
  top,
  row,
  currency,
  onLeaveOut,
  onCategory,
}: PreviewRowProps) {
  return (
    <div
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      data-out={row?.status === 'left_out' || row?.status === 'duplicate' || undefined}
    >
      {row && <Cells row={row} currency={currency} onLeaveOut={onLeaveOut} onCategory={onCategory} />}
      {!row && <span role="cell" className={classes.cell} />}
    </div>
  );
});

function Cells({
  row,
  currency,
  onLeaveOut,
  onCategory,
}: RowWishes & { readonly row: Row; readonly currency: string }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const out = row.status === 'left_out';
  const changeable = row.status !== 'duplicate';
  return (
    <>
      <span role="cell" className={classes.cell}>
        {changeable && (
          <input
            type="checkbox"
            className={classes.checkbox}
            checked={!out}
            aria-label={t`Import ${row.payee}`}
            onChange={() => onLeaveOut(row.row, !out)}
          />
        )}
      </span>
      <span role="cell" className={classes.cell}>
        {date(row.date)}
      </span>
      <span role="cell" className={classes.cell} title={row.payeeText}>
        {row.payee}
      </span>
      <span role="cell" className={classes.cell}>
        <RowCategory row={row} changeable={changeable && !out} onCategory={onCategory} />
      </span>
      <span role="cell" className={classes.cell}>
        <RowState row={row} />
      </span>
      <span role="cell" className={`${classes.cell} ${classes.right}`}>
        <Money amount={row.amount} currency={currency} tone="signed" />
      </span>
    </>
  );
}
