import { Switch, Table } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { UtilizationRow } from '../../../src-shared/contract/months.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import type { Month } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Money } from '../../components/money.tsx';
import classes from './months.module.css';
import { Used } from './used.tsx';

type Props = {
  readonly month: Month;
  readonly row: UtilizationRow;
  readonly showCarried: boolean;
  /** Where the budget is edited; nothing for spending without a category. */
  readonly budget?: ReactNode;
};

/** One category of the month. */
export function BudgetRow({ month, row, showCarried, budget }: Props) {
  const category = row.categoryId === null ? null : { name: row.category, colour: row.colour, icon: row.icon };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={classes.category}>
        <CategoryBadge category={category} />
      </Table.Th>
      <Table.Td className={classes.number}>{budget}</Table.Td>
      {showCarried && (
        <Table.Td className={classes.number}>
          {row.carried !== 0 && <Money amount={row.carried} tone="signed" />}
        </Table.Td>
      )}
      <Table.Td className={classes.number}>
        <Spent month={month} row={row} />
      </Table.Td>
      <Table.Td className={classes.number}>{row.status !== 'unbudgeted' && <Money amount={row.remaining} />}</Table.Td>
      <Table.Td>
        <Used label={row.category} percent={row.percent} status={row.status} />
      </Table.Td>
      <Table.Td>{row.categoryId !== null && <Rollover categoryId={row.categoryId} row={row} />}</Table.Td>
    </Table.Tr>
  );
}

function Spent({ month, row }: Pick<Props, 'month' | 'row'>) {
  const { t } = useLingui();
  const spent = useFormat().money(row.spent);
  const rows: TransactionFilter = { month, categoryId: row.categoryId, flow: 'expense' };
  const label = t`${spent} spent on ${row.category}: show the transactions`;
  return (
    <Link to="/transactions" search={rows} className={classes.spent} aria-label={label}>
      <Money amount={row.spent} />
    </Link>
  );
}

function Rollover({ categoryId, row }: { readonly categoryId: number; readonly row: UtilizationRow }) {
  const { t } = useLingui();
  const update = useChange(orpc.categories.update.mutationOptions());
  return (
    <Switch
      size="sm"
      aria-label={t`Carry the rest of ${row.category} into the next month`}
      checked={update.isPending ? !row.rollover : row.rollover}
      onChange={(event) => update.mutate({ id: categoryId, rollover: event.currentTarget.checked })}
    />
  );
}
