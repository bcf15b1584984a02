import { Paper, Table } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Utilization, UtilizationRow } from '../../../src-shared/contract/months.ts';
import { useFormat } from '../../app/format.ts';
import { BudgetRow } from './budget-row.tsx';
import { BudgetTotal } from './budget-total.tsx';
import { EditableRow } from './editable-row.tsx';
import classes from './months.module.css';

type Props = {
  readonly utilization: Utilization;
  readonly rows: readonly UtilizationRow[];
  /** The category whose budget is typed next. */
  readonly focusCategory: number | null;
};

/** What each category may cost and did cost, edited like a spreadsheet. */
export function BudgetTable({ utilization, rows, focusCategory }: Props) {
  const { t } = useLingui();
  const month = useFormat().month(utilization.month);
  // A column of zeros would only take room.
  const showCarried = rows.some((row) => row.carried !== 0 || row.rollover);
  return (
    <Paper>
      <Table.ScrollContainer minWidth={680} type="native">
        <Table className={classes.table} aria-label={t`Budgets of ${month}`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Category</Trans>
              </Table.Th>
              <Table.Th className={`${classes.number} ${classes.budgetColumn}`}>
                <Trans>Budget</Trans>
              </Table.Th>
              {showCarried && (
                <Table.Th className={classes.number}>
                  <Trans>Carried over</Trans>
                </Table.Th>
              )}
              <Table.Th className={classes.number}>
                <Trans>Spent</Trans>
              </Table.Th>
              <Table.Th className={classes.number}>
                <Trans>Remaining</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Used</Trans>
              </Table.Th>
              <Table.Th className={classes.carry} title={t`Carry what is left, or overspent, into the next month`}>
                <Trans>Carry over</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) =>
              row.categoryId === null ? (
                <BudgetRow key="none" month={utilization.month} row={row} showCarried={showCarried} />
              ) : (
                <EditableRow
                  key={row.categoryId}
                  month={utilization.month}
                  categoryId={row.categoryId}
                  row={row}
                  showCarried={showCarried}
                  autoFocus={row.categoryId === focusCategory}
                />
              ),
            )}
          </Table.Tbody>
          <Table.Tfoot>
            <BudgetTotal utilization={utilization} showCarried={showCarried} />
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
