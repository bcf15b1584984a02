import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { firstDay } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import { ChartCard } from '../../components/chart-card.tsx';
import { useCurrencyName } from '../months/use-currency-name.ts';
import { ForecastPlot } from './forecast-plot.tsx';
import { forecastPoints } from './forecast-series.ts';
import { useForecastTable } from './forecast-table.tsx';
import { useForecastLegend } from './use-forecast-legend.ts';

/** Spending summed up day by day: fact, then projection with its band, against the budgets. */
export function ForecastChart({ forecast }: { readonly forecast: MonthForecast }) {
  const { t } = useLingui();
  const format = useFormat();
  const currency = useCurrencyName();
  const navigate = useNavigate();
  const points = forecastPoints(forecast.days);
  const table = useForecastTable(points);
  const legend = useForecastLegend(forecast);
  const start = format.date(firstDay(forecast.month));
  const spending = { flow: 'expense' } as const;
  const openDay = (date: string): void => {
    if (date <= forecast.today) void navigate({ to: '/transactions', search: { ...spending, from: date, to: date } });
  };
  return (
    <ChartCard
      title={t`Spending summed up, day by day`}
      unit={t`${currency} since ${start}.`}
      hint={t`Click a day to see what was spent.`}
      height={300}
      table={table}
      onOpen={() => void navigate({ to: '/transactions', search: { ...spending, month: forecast.month } })}
      legend={legend}
    >
      <ForecastPlot forecast={forecast} points={points} onDay={openDay} />
    </ChartCard>
  );
}
