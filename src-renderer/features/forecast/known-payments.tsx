import { Paper, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Money } from '../../components/money.tsx';
import classes from './forecast.module.css';
import { withLocalFigures } from './with-local-figures.ts';

/** The payments that are still to come this month, each with the reason to expect it. */
export function KnownPayments({ forecast }: { readonly forecast: MonthForecast }) {
  const { t } = useLingui();
  const format = useFormat();
  const { currency } = useSettings();
  const categories = useQuery(orpc.categories.list.queryOptions()).data ?? [];
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        <Trans>Still to come</Trans>
      </Title>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table aria-label={t`Payments still to come`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Expected</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Payee</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Category</Trans>
              </Table.Th>
              <Table.Th className={classes.number}>
                <Trans>Amount</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Why</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {forecast.knownItems.map((item) => (
              <Table.Tr key={`${item.date} ${item.payee} ${item.amount}`}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.date(item.date)}</Table.Td>
                <Table.Td>
                  <Link to="/transactions" search={{ search: item.payee }} className={classes.link}>
                    {item.payee}
                  </Link>
                </Table.Td>
                <Table.Td>
                  <CategoryBadge category={categories.find((category) => category.id === item.categoryId)} />
                </Table.Td>
                <Table.Td className={classes.number}>
                  <Money amount={item.amount} />
                </Table.Td>
                <Table.Td c="dimmed">{withLocalFigures(item.reason, currency, format)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
