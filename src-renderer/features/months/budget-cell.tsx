import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

import type { UtilizationRow } from '../../../src-shared/contract/months.ts';
import { Money } from '../../components/money.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { moveAmongCells } from './move-among-cells.ts';
import classes from './months.module.css';
import type { SetBudget } from './use-set-budget.ts';

type Props = {
  readonly row: UtilizationRow;
  readonly budget: SetBudget;
  /** The element that says why an amount was refused. */
  readonly refusalId: string;
  readonly autoFocus: boolean;
};

/**
 * A budget edited in its place: leaving it or Enter writes, Escape goes back, a refused amount stays to be mended until
 * the month changes.
 */
export function BudgetCell({ row, budget: { write, refusal, outdated, forget }, refusalId, autoFocus }: Props) {
  const { t } = useLingui();
  const saved = row.budget === 0 ? null : row.budget;
  const [typed, setTyped] = useState<number | null | undefined>();
  const [editing, setEditing] = useState(false);
  const reset = (): void => setTyped(undefined);
  // A refused amount is not offered again once the month has changed, unless one is just mending it.
  const value = typed === undefined || (outdated && !editing) ? saved : typed;

  const commit = (event: FocusEvent<HTMLInputElement>): void => {
    setEditing(false);
    // Words that are no amount, and an amount that was refused, stay until they are mended.
    const unreadable = typed === null && event.currentTarget.value.trim() !== '';
    if (typed === undefined || unreadable || refusal !== null) return;
    const wanted = typed === 0 ? null : typed;
    if (wanted === saved) reset();
    else write(wanted, reset);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Escape') return moveAmongCells(event);
    reset();
    forget();
  };

  const start = (event: FocusEvent<HTMLInputElement>): void => {
    setEditing(true);
    event.currentTarget.select();
    if (!outdated) return;
    reset();
    forget();
  };

  return (
    <div className={classes.budget} data-written={(value !== null && refusal === null && value === saved) || undefined}>
      <MoneyInput
        data-budget-cell
        size="xs"
        leftSection={null}
        leftSectionWidth={0}
        autoFocus={autoFocus}
        aria-label={t`Budget for ${row.category}`}
        placeholder={t`none`}
        value={value}
        error={refusal !== null}
        {...(refusal !== null && { 'aria-describedby': refusalId })}
        onChange={(amount) => {
          forget();
          setTyped(amount);
        }}
        onFocus={start}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {value !== null && (
        <span className={classes.written} aria-hidden>
          <Money amount={value} />
        </span>
      )}
    </div>
  );
}
