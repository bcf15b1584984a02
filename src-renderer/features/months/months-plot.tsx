import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

import type { Month } from '../../../src-shared/month.ts';
import type { Api } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { niceTicks } from './nice-ticks.ts';
import { SeriesTip } from './series-tip.tsx';

type Props = {
  readonly series: Awaited<ReturnType<Api['months']['series']>>;
  readonly names: { readonly income: string; readonly expenses: string; readonly budget: string };
  /** The month that is marked. */
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
};

const bar = { radius: [3, 3, 0, 0] as [number, number, number, number], maxBarSize: 22, isAnimationActive: false };

/** Two bars and the budget line for each month. */
export function MonthsPlot({ series, names, month, onMonth }: Props) {
  const format = useFormat();
  const colours = useChartColours();
  const ticks = niceTicks(
    0,
    Math.max(0, ...series.flatMap(({ income, expenses, budget }) => [income, expenses, budget])),
  );
  const axis = { stroke: colours.axis, fontSize: 12, tickLine: false };
  return (
    <ResponsiveContainer>
      <ComposedChart
        data={series}
        margin={{ left: 8, right: 8, top: 8 }}
        style={{ cursor: 'pointer' }}
        onClick={({ activeLabel }) => {
          if (typeof activeLabel === 'string') onMonth(activeLabel);
        }}
      >
        <CartesianGrid vertical={false} stroke={colours.grid} />
        <ReferenceArea x1={month} x2={month} fill={colours.axis} fillOpacity={0.12} />
        <XAxis dataKey="month" tickFormatter={format.shortMonth} {...axis} />
        <YAxis
          ticks={[...ticks]}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
          width={64}
          tickFormatter={(value: number) => format.money(value, { compact: true })}
          axisLine={false}
          {...axis}
        />
        <Tooltip cursor={{ fill: colours.grid, fillOpacity: 0.4 }} content={<SeriesTip title={format.month} />} />
        <Bar dataKey="income" name={names.income} fill={colours.income} {...bar} />
        <Bar dataKey="expenses" name={names.expenses} fill={colours.spending} {...bar} />
        <Line
          dataKey="budget"
          name={names.budget}
          type="step"
          stroke={colours.budget}
          strokeWidth={2}
          strokeDasharray="5 4"
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
