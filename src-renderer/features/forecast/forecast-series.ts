import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';

export type ForecastPoint = {
  readonly date: string;
  readonly actual: MinorUnits | null;
  readonly projected: MinorUnits | null;
  /** Lower and upper edge of the interval; null where nothing is uncertain. */
  readonly band: readonly [MinorUnits, MinorUnits] | null;
};

/** Returns the days as the chart draws them: the projection starts where the actual line ends, without a gap. */
export const forecastPoints = (days: MonthForecast['days']): readonly ForecastPoint[] => {
  const lastActual = days.findLastIndex((day) => day.actual !== null);
  return days.map((day, index) => {
    const joins = index === lastActual && lastActual < days.length - 1;
    return {
      date: day.date,
      actual: day.actual,
      projected: joins ? day.actual : day.projected,
      band: bandOf(day, joins),
    };
  });
};

const bandOf = (day: MonthForecast['days'][number], joins: boolean): ForecastPoint['band'] => {
  if (joins && day.actual !== null) return [day.actual, day.actual];
  return day.low === null || day.high === null ? null : [day.low, day.high];
};
