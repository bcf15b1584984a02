import { Trans, useLingui } from '@lingui/react/macro';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { isBudgeted } from '../../../src-shared/left-to-spend.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import { StatCard } from '../../components/stat-card.tsx';
import { LeftCard } from './left-card.tsx';
import classes from './months.module.css';

/** The month in four figures. */
export function MonthFigures({ utilization }: { readonly utilization: Utilization }) {
  const { t } = useLingui();
  const { month, income, totalBudget, totalSpent } = utilization;
  const incoming: TransactionFilter = { month, flow: 'income' };
  const outgoing: TransactionFilter = { month, flow: 'expense' };
  return (
    <div className={classes.figures}>
      <StatCard
        label={t`Income`}
        value={<Money amount={income} />}
        explain={{
          formula: <Trans>What came in this month on budget accounts, without transfers.</Trans>,
          transactionsFilter: incoming,
        }}
      />
      <StatCard
        label={t`Budgeted`}
        value={<Money amount={totalBudget} />}
        note={<LimitNote utilization={utilization} />}
        explain={{ formula: <Trans>The budgets of all categories in the table below.</Trans> }}
      />
      <StatCard
        label={t`Spent`}
        value={<Money amount={totalSpent} />}
        note={<UsedNote percent={utilization.overallPercent} budgeted={isBudgeted(utilization)} />}
        explain={{
          formula: <Trans>Everything spent this month on budget accounts, less refunds.</Trans>,
          transactionsFilter: outgoing,
        }}
      />
      <LeftCard utilization={utilization} />
    </div>
  );
}

function LimitNote({ utilization }: { readonly utilization: Utilization }) {
  const format = useFormat();
  const { monthlyLimit } = utilization.compliance;
  if (monthlyLimit === null) return <Trans>No limit for the month</Trans>;
  const limit = format.money(monthlyLimit);
  return <Trans>Limit {limit}</Trans>;
}

function UsedNote({ percent, budgeted }: { readonly percent: number; readonly budgeted: boolean }) {
  const used = useFormat().percent(percent);
  return budgeted ? <Trans>{used} of the budgets</Trans> : <Trans>Nothing is budgeted yet</Trans>;
}
