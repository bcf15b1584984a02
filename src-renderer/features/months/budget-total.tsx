import { Table } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import classes from './months.module.css';
import { carriedInto } from './optimistic-budget.ts';

type Props = { readonly utilization: Utilization; readonly showCarried: boolean };

/** The sums of the table. */
export function BudgetTotal({ utilization, showCarried }: Props) {
  const format = useFormat();
  const carried = carriedInto(utilization);
  return (
    <Table.Tr className={classes.total}>
      <Table.Td>
        <Trans>Total</Trans>
      </Table.Td>
      <Table.Td className={`${classes.number} ${classes.budgetColumn}`}>
        <Money amount={utilization.totalBudget} />
      </Table.Td>
      {showCarried && (
        <Table.Td className={classes.number}>
          <Money amount={carried} tone="signed" />
        </Table.Td>
      )}
      <Table.Td className={classes.number}>
        <Money amount={utilization.totalSpent} />
      </Table.Td>
      <Table.Td className={classes.number}>
        <Money amount={utilization.totalBudget + carried - utilization.totalSpent} />
      </Table.Td>
      <Table.Td>{format.percent(utilization.overallPercent)}</Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}
