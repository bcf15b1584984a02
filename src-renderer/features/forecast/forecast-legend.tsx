import { Group } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { monthOf } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { LegendKey } from '../months/legend-key.tsx';
import { useSpendingLevel } from './use-spending-level.ts';

/** The marks of the forecast's chart by name. */
export function ForecastLegend({ forecast }: { readonly forecast: MonthForecast }) {
  const { t } = useLingui();
  const format = useFormat();
  const colours = useChartColours();
  const { interval, daysLeft } = forecast;
  const level = useSpendingLevel(forecast);
  const sure = format.percent(interval?.confidencePercent ?? 0);
  return (
    <Group gap="md" mt="xs" justify="center">
      {forecast.month <= monthOf(forecast.today) && <LegendKey colour={colours.spending} name={t`Spent`} mark="line" />}
      {daysLeft > 0 && <LegendKey colour={colours.projected} name={t`Projected`} mark="dashes" />}
      {interval !== null && interval.low < interval.high && (
        <LegendKey colour={colours.projected} name={t`${sure} range`} mark="band" />
      )}
      {level && <LegendKey colour={colours.budget} name={level.name} mark="dots" />}
    </Group>
  );
}
