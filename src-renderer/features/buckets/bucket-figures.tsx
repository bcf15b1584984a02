import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import { sumMoney } from '../../../src-shared/money.ts';
import type { ExplainRow } from '../../components/explain.tsx';
import { Money } from '../../components/money.tsx';
import { StatCard } from '../../components/stat-card.tsx';
import type { BucketTotals } from './bucket-queries.ts';
import classes from './buckets.module.css';

type Props = { readonly totals: BucketTotals; readonly onAllocate: () => void };

const incomeFilter = { flow: 'income' } as const;
const expenseFilter = { flow: 'expense' } as const;

/** The figures of all buckets together, each open to the equation that ties them. */
export function BucketFigures({ totals, onAllocate }: Props) {
  const { t } = useLingui();
  return (
    <div className={classes.figures}>
      <StatCard
        label={t`Total balance`}
        value={<Money amount={totals.totalBalance} />}
        note={<Trans>Buckets and unallocated together</Trans>}
        explain={{
          formula: <Trans>All buckets and what is unallocated always equal income less expenses.</Trans>,
          rows: useTotalRows(totals),
        }}
      />
      <StatCard
        label={t`Unallocated`}
        tone={totals.unallocated > 0 ? 'accent' : 'neutral'}
        value={<Money amount={totals.unallocated} />}
        note={<UnallocatedNote totals={totals} onAllocate={onAllocate} />}
        explain={{
          formula: <Trans>Income that no bucket got yet.</Trans>,
          rows: useUnallocatedRows(totals),
          transactionsFilter: incomeFilter,
        }}
      />
      <StatCard
        label={t`Income`}
        value={<Money amount={totals.income} />}
        note={<Trans>Since the beginning</Trans>}
        explain={{
          formula: <Trans>Everything that came in on budget accounts, without transfers.</Trans>,
          transactionsFilter: incomeFilter,
        }}
      />
      <StatCard
        label={t`Expenses`}
        value={<Money amount={totals.expenses} />}
        note={<Trans>Since the beginning</Trans>}
        explain={{
          formula: <Trans>Everything that went out of budget accounts, less refunds.</Trans>,
          transactionsFilter: expenseFilter,
        }}
      />
    </div>
  );
}

function UnallocatedNote({ totals, onAllocate }: Props) {
  if (totals.unallocated < 0) return <Trans>More was allocated than came in</Trans>;
  if (totals.unallocated === 0) return <Trans>Everything has a place</Trans>;
  return (
    <Button variant="subtle" size="compact-xs" ml={-8} onClick={onAllocate}>
      <Trans>Allocate it</Trans>
    </Button>
  );
}

const inBuckets = (totals: BucketTotals): number => sumMoney(totals.buckets.map((bucket) => bucket.balance));

function useTotalRows(totals: BucketTotals): readonly ExplainRow[] {
  const { t } = useLingui();
  const total = inBuckets(totals) + totals.unallocated;
  return [
    ...totals.buckets.map((bucket): ExplainRow => ({
      label: bucket.name,
      value: <Money amount={bucket.balance} />,
      sign: '+',
      filter: { bucketId: bucket.id },
    })),
    { label: t`Unallocated`, value: <Money amount={totals.unallocated} />, sign: '+' },
    { label: t`Together`, value: <Money amount={total} />, sign: '=' },
    { label: t`Income`, value: <Money amount={totals.income} />, filter: incomeFilter },
    { label: t`Expenses`, value: <Money amount={totals.expenses} />, sign: '−', filter: expenseFilter },
    { label: t`Together`, value: <Money amount={totals.income - totals.expenses} />, sign: '=' },
  ];
}

function useUnallocatedRows(totals: BucketTotals): readonly ExplainRow[] {
  const { t } = useLingui();
  return [
    { label: t`Income`, value: <Money amount={totals.income} />, filter: incomeFilter },
    { label: t`Given to buckets`, value: <Money amount={totals.income - totals.unallocated} />, sign: '−' },
    { label: t`Unallocated`, value: <Money amount={totals.unallocated} />, sign: '=' },
  ];
}
