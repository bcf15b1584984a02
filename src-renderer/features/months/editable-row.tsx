import { Table } from '@mantine/core';
import { useId } from 'react';

import type { UtilizationRow } from '../../../src-shared/contract/months.ts';
import type { Month } from '../../../src-shared/month.ts';
import { BudgetCell } from './budget-cell.tsx';
import { BudgetRow } from './budget-row.tsx';
import classes from './months.module.css';
import { useRefusalWords } from './refusal-words.ts';
import { useSetBudget } from './use-set-budget.ts';

type Props = {
  readonly month: Month;
  readonly categoryId: number;
  readonly row: UtilizationRow;
  readonly showCarried: boolean;
  readonly autoFocus: boolean;
};

/** One category with its budget to edit, and below it why an amount was refused. */
export function EditableRow({ month, categoryId, row, showCarried, autoFocus }: Props) {
  const refusalId = useId();
  const budget = useSetBudget(month, categoryId);
  const words = useRefusalWords();
  return (
    <>
      <BudgetRow
        month={month}
        row={row}
        showCarried={showCarried}
        budget={<BudgetCell row={row} budget={budget} refusalId={refusalId} autoFocus={autoFocus} />}
      />
      {budget.refusal !== null && (
        <Table.Tr>
          <Table.Td colSpan={showCarried ? 7 : 6} id={refusalId} className={classes.refusal}>
            {words(budget.refusal)}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
