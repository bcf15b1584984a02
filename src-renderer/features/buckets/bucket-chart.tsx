import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { useFormat } from '../../app/format.ts';
import { useChartColours } from '../../components/chart-colours.ts';
import { ChartCard } from '../../components/chart-card.tsx';
import { Money } from '../../components/money.tsx';
import { niceTicks } from '../months/nice-ticks.ts';
import { useCurrencyName } from '../months/use-currency-name.ts';
import { BalanceTip } from './balance-tip.tsx';

const ROW_HEIGHT = 44;
const AXIS_HEIGHT = 40;

/** What each bucket holds, side by side; a bar opens the bucket's transactions. */
export function BucketChart({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const currency = useCurrencyName();
  const colours = useChartColours();
  const navigate = useNavigate();
  const bars = buckets.map(({ id, name, balance, colour }) => ({
    id,
    name,
    balance,
    fill: `var(--mantine-color-${colour}-filled)`,
  }));
  const balances = buckets.map((bucket) => bucket.balance);
  const ticks = niceTicks(Math.min(0, ...balances), Math.max(0, ...balances));
  return (
    <ChartCard
      title={t`What each bucket holds`}
      unit={t`Balance in ${currency}`}
      height={buckets.length * ROW_HEIGHT + AXIS_HEIGHT}
      table={{
        head: [t`Bucket`, t`Balance`, t`Share`],
        rows: buckets.map((bucket) => [
          bucket.name,
          <Money key="balance" amount={bucket.balance} />,
          format.percent(bucket.sharePercent),
        ]),
      }}
    >
      <ResponsiveContainer>
        <BarChart data={bars} layout="vertical" margin={{ left: 8, right: 24 }}>
          <CartesianGrid horizontal={false} stroke={colours.grid} />
          <XAxis
            type="number"
            ticks={[...ticks]}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
            tickFormatter={(value: number) => format.money(value, { compact: true })}
            stroke={colours.axis}
            fontSize={12}
            tickLine={false}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={130}
            stroke={colours.axis}
            fontSize={12}
            tickLine={false}
            axisLine={false}
          />
          <ReferenceLine x={0} stroke={colours.axis} />
          <Tooltip cursor={{ fill: colours.grid, fillOpacity: 0.5 }} content={<BalanceTip />} />
          <Bar
            dataKey="balance"
            barSize={22}
            radius={4}
            isAnimationActive={false}
            cursor="pointer"
            onClick={(_, index) => {
              const bar = bars[index];
              if (bar) void navigate({ to: '/transactions', search: { bucketId: bar.id } });
            }}
          />
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}
