import { useLingui } from '@lingui/react/macro';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { monthOf } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import type { LegendItem } from '../../components/chart-legend.tsx';
import { useSpendingLevel } from './use-spending-level.ts';

/** The marks of the forecast's chart by name. */
export function useForecastLegend(forecast: MonthForecast): readonly LegendItem[] {
  const { t } = useLingui();
  const format = useFormat();
  const colours = useChartColours();
  const { interval, daysLeft } = forecast;
  const level = useSpendingLevel(forecast);
  const sure = format.percent(interval?.confidencePercent ?? 0);
  const isBegun = forecast.month <= monthOf(forecast.today);
  const isUnsure = interval !== null && interval.low < interval.high;
  return [
    ...(isBegun ? [{ colour: colours.spending, name: t`Spent`, mark: 'line' as const }] : []),
    ...(daysLeft > 0 ? [{ colour: colours.projected, name: t`Projected`, mark: 'dashes' as const }] : []),
    ...(isUnsure ? [{ colour: colours.projected, name: t`${sure} range`, mark: 'band' as const }] : []),
    ...(level ? [{ colour: colours.budget, name: level.name, mark: 'dots' as const }] : []),
  ];
}
