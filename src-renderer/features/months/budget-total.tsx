import { Table, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import { carriedInto, isBudgeted, spentWithoutBudget } from '../../../src-shared/left-to-spend.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import classes from './months.module.css';

type Props = { readonly utilization: Utilization; readonly showCarried: boolean };

/** The sums of the table. */
export function BudgetTotal({ utilization, showCarried }: Props) {
  const budgeted = isBudgeted(utilization);
  const carried = carriedInto(utilization);
  return (
    <Table.Tr className={classes.total}>
      <Table.Td>
        <Trans>Total</Trans>
      </Table.Td>
      <Table.Td className={`${classes.number} ${classes.budgetColumn}`}>
        {budgeted ? <Money amount={utilization.totalBudget} /> : '—'}
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
        {budgeted ? <Money amount={utilization.totalBudget + carried - utilization.totalSpent} /> : '—'}
      </Table.Td>
      <Table.Td>
        <UsedInAll utilization={utilization} />
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}

// The percentage counts all spending, so what had no budget is named beside it.
function UsedInAll({ utilization }: Pick<Props, 'utilization'>) {
  const format = useFormat();
  const used = format.percent(utilization.overallPercent);
  const without = spentWithoutBudget(utilization);
  const unbudgeted = format.money(without);
  return (
    <>
      {isBudgeted(utilization) ? used : '—'}
      {without > 0 && (
        <Text size="xs" c="dimmed">
          <Trans>{unbudgeted} without a budget</Trans>
        </Text>
      )}
    </>
  );
}
