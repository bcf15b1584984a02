import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { addMonths } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { ChartCard } from '../../components/chart-card.tsx';
import { useChartColours } from '../../components/chart-colours.ts';
import { Loading } from '../../components/loading.tsx';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { CARD_HEIGHT, CHART_HEIGHT } from './months-chart-size.ts';
import { MonthsTooltip } from './months-tooltip.tsx';
import type { MonthPoint } from './months-tooltip.tsx';

const MONTHS = 12;

/** Income beside spending for the twelve months that end with the chosen one. */
export function MonthsChart({ month }: { readonly month: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { currency } = useSettings();
  const navigate = useNavigate();
  const colours = useChartColours();
  const series = useQuery(
    orpc.months.series.queryOptions({
      input: { from: addMonths(month, 1 - MONTHS), to: month },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <QueryView query={series} loading={<Loading lines={1} lineHeight={CARD_HEIGHT} />}>
      {(points) => (
        <ChartCard
          title={t`Income and spending, month by month`}
          unit={t`${currency} a month`}
          height={CHART_HEIGHT}
          onOpen={() => void navigate({ to: '/transactions', search: { flow: 'any' } })}
          table={{
            head: [t`Month`, t`Income`, t`Spending`, t`Net`],
            rows: points.map((point) => [
              <TransactionsLink key="month" filter={{ month: point.month, flow: 'any' }}>
                {format.month(point.month)}
              </TransactionsLink>,
              <Money key="income" amount={point.income} />,
              <Money key="spending" amount={point.expenses} />,
              <Money key="net" amount={point.income - point.expenses} tone="signed" />,
            ]),
          }}
          legend={[
            { colour: colours.income, name: t`Income` },
            { colour: colours.spending, name: t`Spending` },
          ]}
        >
          <Bars
            points={points}
            onOpen={(opened) => void navigate({ to: '/transactions', search: { month: opened, flow: 'any' } })}
          />
        </ChartCard>
      )}
    </QueryView>
  );
}

type BarsProps = { readonly points: readonly MonthPoint[]; readonly onOpen: (month: string) => void };

function Bars({ points, onOpen }: BarsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const colours = useChartColours();
  const axis = {
    stroke: colours.axis,
    tick: { fill: colours.axis, fontSize: 12 },
    tickLine: false,
    axisLine: false,
  } as const;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={points}
        barGap={2}
        margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
        style={{ cursor: 'pointer' }}
        onClick={({ activeLabel }) => {
          if (activeLabel !== undefined) onOpen(String(activeLabel));
        }}
      >
        <CartesianGrid vertical={false} stroke={colours.grid} />
        <XAxis
          dataKey="month"
          tickFormatter={format.shortMonth}
          interval="equidistantPreserveStart"
          minTickGap={8}
          {...axis}
        />
        <YAxis width={58} tickFormatter={(amount: number) => format.money(amount, { compact: true })} {...axis} />
        <Tooltip cursor={{ fill: colours.grid, opacity: 0.5 }} content={MonthsTooltip} />
        <Bar
          dataKey="income"
          name={t`Income`}
          fill={colours.income}
          radius={[4, 4, 0, 0]}
          maxBarSize={22}
          isAnimationActive={false}
        />
        <Bar
          dataKey="expenses"
          name={t`Spending`}
          fill={colours.spending}
          radius={[4, 4, 0, 0]}
          maxBarSize={22}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
