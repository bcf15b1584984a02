import { Trans } from '@lingui/react/macro';
import type { TooltipContentProps } from 'recharts';

import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import classes from './overview.module.css';

export type MonthPoint = { readonly month: string; readonly income: number; readonly expenses: number };

/** One month of the chart in figures. */
export function MonthsTooltip({ active, payload }: TooltipContentProps) {
  const format = useFormat();
  // Recharts hands its data back untyped; it is what the chart was given.
  const point = payload[0]?.payload as MonthPoint | undefined;
  if (!active || point === undefined) return null;
  return (
    <div className={classes.tooltip}>
      <strong>{format.month(point.month)}</strong>
      <div>
        <Trans>
          Income <Money amount={point.income} />
        </Trans>
      </div>
      <div>
        <Trans>
          Spending <Money amount={point.expenses} />
        </Trans>
      </div>
      <div>
        <Trans>
          Net <Money amount={point.income - point.expenses} tone="signed" />
        </Trans>
      </div>
    </div>
  );
}
