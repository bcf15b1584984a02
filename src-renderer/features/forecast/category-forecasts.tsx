import { Paper, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Money } from '../../components/money.tsx';
import { BudgetOutlook } from './budget-outlook.tsx';
import classes from './forecast.module.css';

type CategoryForecast = MonthForecast['categories'][number];

/** Each category's projected spending against its budget, largest first. */
export function CategoryForecasts({ forecast }: { readonly forecast: MonthForecast }) {
  const { t } = useLingui();
  if (forecast.categories.length === 0) return null;
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        <Trans>Category by category</Trans>
      </Title>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table aria-label={t`Projected spending by category`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Category</Trans>
              </Table.Th>
              <Table.Th className={classes.number}>
                <Trans>Spent</Trans>
              </Table.Th>
              <Table.Th className={classes.number}>
                <Trans>Projected</Trans>
              </Table.Th>
              <Table.Th className={classes.number}>
                <Trans>Budget</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Outlook</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {forecast.categories.map((row) => (
              <CategoryRow key={row.categoryId ?? 'none'} month={forecast.month} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function CategoryRow({ month, row }: { readonly month: string; readonly row: CategoryForecast }) {
  const { t } = useLingui();
  const categories = useQuery(orpc.categories.list.queryOptions()).data ?? [];
  const spent = useFormat().money(row.spent);
  const rows: TransactionFilter = { month, categoryId: row.categoryId, flow: 'expense' };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <CategoryBadge category={categories.find((category) => category.id === row.categoryId)} />
      </Table.Th>
      <Table.Td className={classes.number}>
        <Link
          to="/transactions"
          search={rows}
          className={classes.link}
          aria-label={t`${spent} spent on ${row.category}: show the transactions`}
        >
          <Money amount={row.spent} />
        </Link>
      </Table.Td>
      <Table.Td className={classes.number}>
        <Money amount={row.projected} />
      </Table.Td>
      <Table.Td className={classes.number}>
        {row.budget === null ? <NoBudget /> : <Money amount={row.budget} />}
      </Table.Td>
      <Table.Td>{row.budget !== null && <BudgetOutlook projected={row.projected} budget={row.budget} />}</Table.Td>
    </Table.Tr>
  );
}

const NoBudget = () => (
  <span style={{ color: 'var(--mantine-color-dimmed)' }}>
    <Trans>none</Trans>
  </span>
);
