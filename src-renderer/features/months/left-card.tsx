import { Trans, useLingui } from '@lingui/react/macro';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { leftToSpend } from '../../../src-shared/left-to-spend.ts';
import type { LeftToSpend } from '../../../src-shared/left-to-spend.ts';
import { useFormat } from '../../app/format.ts';
import type { ExplainRow } from '../../components/explain.tsx';
import { Money } from '../../components/money.tsx';
import { StatCard } from '../../components/stat-card.tsx';

type Props = { readonly utilization: Utilization };

/** What may still be spent this month, open to what it is measured against. */
export function LeftCard({ utilization }: Props) {
  const { t } = useLingui();
  const left = leftToSpend(utilization);
  const rows = useLeftRows(utilization, left);
  return (
    <StatCard
      label={t`Left to spend`}
      value={left.against === 'nothing' ? '—' : <Money amount={left.left} />}
      note={<LeftNote left={left} />}
      explain={left.against === 'nothing' ? undefined : { formula: <LeftFormula left={left} />, rows }}
    />
  );
}

function LeftNote({ left }: { readonly left: LeftToSpend }) {
  const format = useFormat();
  if (left.against === 'nothing') return <Trans>No budgets yet</Trans>;
  if (left.against === 'budgets')
    return left.left < 0 ? <Trans>Over the budgets</Trans> : <Trans>Of the budgets</Trans>;
  const limit = format.money(left.limit);
  return left.left < 0 ? <Trans>Over the limit of {limit}</Trans> : <Trans>Under the limit of {limit}</Trans>;
}

const LeftFormula = ({ left }: { readonly left: LeftToSpend }) =>
  left.against === 'limit' ? (
    <Trans>The month's limit, less what was spent.</Trans>
  ) : (
    <Trans>What was budgeted and carried over, less what was spent.</Trans>
  );

function useLeftRows({ month, totalBudget, totalSpent }: Utilization, left: LeftToSpend): readonly ExplainRow[] {
  const { t } = useLingui();
  if (left.against === 'nothing') return [];
  const filter: TransactionFilter = { month, flow: 'expense' };
  const allowed: readonly ExplainRow[] =
    left.against === 'limit'
      ? [{ label: t`Limit for the month`, value: <Money amount={left.limit} /> }]
      : [
          { label: t`Budgeted`, value: <Money amount={totalBudget} /> },
          { label: t`Carried over`, value: <Money amount={left.carried} />, sign: '+' },
        ];
  return [
    ...allowed,
    { label: t`Spent`, value: <Money amount={totalSpent} />, sign: '−', filter },
    { label: t`Left to spend`, value: <Money amount={left.left} />, sign: '=' },
  ];
}
