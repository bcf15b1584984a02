import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { Metrics } from '../../../src-shared/contract/overview.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { Loading } from '../../components/loading.tsx';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { StatCard } from '../../components/stat-card.tsx';
import classes from './overview.module.css';

/** The total balance, and what came in, went out and is left of one month. */
export function MonthFigures({ month }: { readonly month: string }) {
  const metrics = useQuery(orpc.overview.metrics.queryOptions({ input: { month }, placeholderData: keepPreviousData }));
  return (
    <QueryView query={metrics} loading={<Loading lines={1} lineHeight={112} />}>
      {(data) => (
        <div className={classes.figures}>
          <TotalBalance metrics={data} />
          <Income metrics={data} />
          <Expenses metrics={data} />
          <Net metrics={data} />
        </div>
      )}
    </QueryView>
  );
}

type FigureProps = { readonly metrics: Metrics };

function TotalBalance({ metrics }: FigureProps) {
  const { t } = useLingui();
  return (
    <StatCard
      label={t`Total balance`}
      value={<Money amount={metrics.totalBalance} />}
      note={
        <Trans>
          <Money amount={metrics.unallocated} /> not allocated
        </Trans>
      }
      explain={{
        formula: t`All income so far less all expenses, on the accounts that count in your budget. It lies in your buckets, and in what is not allocated yet.`,
        rows: [
          {
            label: t`Lifetime income`,
            value: <Money amount={metrics.income} />,
            filter: { flow: 'income' },
          },
          {
            sign: '−',
            label: t`Lifetime expenses`,
            value: <Money amount={metrics.expenses} />,
            filter: { flow: 'expense' },
          },
          { sign: '=', label: t`Total balance`, value: <Money amount={metrics.totalBalance} /> },
          ...metrics.distribution.map(({ bucketId, name, balance }) => ({
            label: t`of it in ${name}`,
            value: <Money amount={balance} />,
            filter: { bucketId },
          })),
          { label: t`of it not allocated`, value: <Money amount={metrics.unallocated} /> },
        ],
      }}
    />
  );
}

function Income({ metrics: { month } }: FigureProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <StatCard
      label={t`Income`}
      value={<Money amount={month.income} />}
      note={format.month(month.month)}
      explain={{
        title: t`Income in ${format.month(month.month)}`,
        formula: t`Everything that came in on your budget accounts this month. Transfers between your own accounts do not count; a refund lowers expenses instead.`,
        transactionsFilter: { month: month.month, flow: 'income' },
      }}
    />
  );
}

function Expenses({ metrics: { month } }: FigureProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <StatCard
      label={t`Expenses`}
      value={<Money amount={month.expenses} />}
      note={format.month(month.month)}
      explain={{
        title: t`Expenses in ${format.month(month.month)}`,
        formula: t`Everything that your budget accounts paid this month, less refunds. Transfers between your own accounts do not count.`,
        transactionsFilter: { month: month.month, flow: 'expense' },
      }}
    />
  );
}

function Net({ metrics: { month } }: FigureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const saved = month.income > 0 ? format.percent((month.netCashFlow / month.income) * 100) : null;
  return (
    <StatCard
      label={t`Net`}
      value={<Money amount={month.netCashFlow} tone="signed" />}
      tone={month.netCashFlow < 0 ? 'negative' : 'neutral'}
      note={saved === null ? format.month(month.month) : t`${saved} of income kept`}
      explain={{
        title: t`Net in ${format.month(month.month)}`,
        formula: t`What is left of the month's income after its expenses.`,
        rows: [
          {
            label: t`Income`,
            value: <Money amount={month.income} />,
            filter: { month: month.month, flow: 'income' },
          },
          {
            sign: '−',
            label: t`Expenses`,
            value: <Money amount={month.expenses} />,
            filter: { month: month.month, flow: 'expense' },
          },
          { sign: '=', label: t`Net`, value: <Money amount={month.netCashFlow} tone="signed" /> },
        ],
        transactionsFilter: { month: month.month, flow: 'any' },
      }}
    />
  );
}
