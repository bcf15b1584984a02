import { Progress, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { BudgetStatus } from '../../../src-shared/contract/months.ts';
import { useFormat } from '../../app/format.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import classes from './months.module.css';

const COLOURS: Readonly<Record<BudgetStatus, string>> = {
  good: 'teal',
  warning: 'yellow',
  critical: 'orange',
  over_budget: 'red',
  unbudgeted: 'gray',
};

type Props = { readonly label: string; readonly percent: number; readonly status: BudgetStatus };

/** How much of a budget is used: a percentage, a word and a bar. */
export function Used({ label, percent, status }: Props) {
  const { t } = useLingui();
  const words = useFormat().percent(percent);
  if (status === 'unbudgeted') return <StatusBadge status={status} />;
  return (
    <div className={classes.used}>
      <Text size="sm" component="span">
        {words}
      </Text>
      <StatusBadge status={status} />
      <Progress
        className={classes.usedBar}
        size="sm"
        value={Math.min(100, Math.max(0, percent))}
        color={COLOURS[status]}
        aria-label={t`${label}: ${words} used`}
      />
    </div>
  );
}
