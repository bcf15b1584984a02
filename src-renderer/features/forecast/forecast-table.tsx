import { useLingui } from '@lingui/react/macro';

import { useFormat } from '../../app/format.ts';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { Money } from '../../components/money.tsx';
import type { ForecastPoint } from './forecast-series.ts';

/** The chart's points as a table. */
export function useForecastTable(points: readonly ForecastPoint[]): ChartTableData {
  const { t } = useLingui();
  const format = useFormat();
  return {
    head: [t`Day`, t`Spent`, t`Projected`, t`At least`, t`At most`],
    rows: points.map(({ date, actual, projected, band }) => [
      format.date(date),
      ...[actual, projected, band?.[0] ?? null, band?.[1] ?? null].map((amount, column) =>
        amount === null ? '' : <Money key={column} amount={amount} />,
      ),
    ]),
  };
}
