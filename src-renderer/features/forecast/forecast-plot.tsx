import { useLingui } from '@lingui/react/macro';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { monthOf } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { niceTicks } from '../months/nice-ticks.ts';
import type { ForecastPoint } from './forecast-series.ts';
import { ForecastTip } from './forecast-tip.tsx';
import { useSpendingLevel } from './use-spending-level.ts';

type Props = {
  readonly forecast: MonthForecast;
  readonly points: readonly ForecastPoint[];
  readonly onDay: (date: string) => void;
};

const still = { isAnimationActive: false, dot: false, connectNulls: false } as const;

/** The lines, the band, the level of the budgets or the limit and today's mark. */
export function ForecastPlot({ forecast, points, onDay }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const colours = useChartColours();
  const axis = { stroke: colours.axis, fontSize: 12, tickLine: false };
  const level = useSpendingLevel(forecast);
  const ticks = niceTicks(0, highestOf(points, level?.amount ?? 0));
  return (
    <ResponsiveContainer>
      <ComposedChart
        data={[...points]}
        margin={{ left: 8, right: 16, top: 16 }}
        onClick={({ activeLabel }) => {
          if (typeof activeLabel === 'string') onDay(activeLabel);
        }}
      >
        <CartesianGrid vertical={false} stroke={colours.grid} />
        <XAxis
          dataKey="date"
          tickFormatter={(date: string) => format.number(Number(date.slice(8)))}
          minTickGap={16}
          {...axis}
        />
        <YAxis
          width={64}
          tickFormatter={(value: number) => format.money(value, { compact: true })}
          axisLine={false}
          ticks={[...ticks]}
          domain={[0, ticks.at(-1) ?? 0]}
          {...axis}
        />
        <Tooltip cursor={{ stroke: colours.axis }} content={<ForecastTip />} />
        <Area dataKey="band" stroke="none" fill={colours.projected} fillOpacity={0.18} activeDot={false} {...still} />
        <Line dataKey="projected" stroke={colours.projected} strokeWidth={2} strokeDasharray="6 4" {...still} />
        <Line dataKey="actual" stroke={colours.spending} strokeWidth={2.5} {...still} />
        {level && <ReferenceLine y={level.amount} stroke={colours.budget} strokeDasharray="2 3" strokeWidth={1.5} />}
        {forecast.month === monthOf(forecast.today) && (
          <ReferenceLine
            x={forecast.today}
            stroke={colours.axis}
            label={{ value: t`Today`, position: 'insideTopLeft', fill: colours.axis, fontSize: 12 }}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

const highestOf = (points: readonly ForecastPoint[], level: MinorUnits): MinorUnits =>
  points.reduce(
    (highest, { actual, projected, band }) => Math.max(highest, actual ?? 0, projected ?? 0, band?.[1] ?? 0),
    level,
  );
