import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { seriesColours } from '../../../src-shared/chart-palette.ts';
import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { percentOf } from '../../../src-shared/money.ts';
import { useFormat } from '../../app/format.ts';
import { ChartCard } from '../../components/chart-card.tsx';
import { useChartColours } from '../../components/chart-colours.ts';
import type { LegendItem } from '../../components/chart-legend.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { CartesianPlot } from './cartesian-plot.tsx';
import { useLabelWords, useValueWords } from './chart-look.ts';
import { donutSlices, leavesOut, toldApart } from './chart-points.ts';
import type { DonutSlice } from './chart-points.ts';
import { DonutPlot } from './donut-plot.tsx';
import { LyingPlot } from './lying-plot.tsx';

/** As many as the palette has colours that are told apart. */
const MOST_SLICES = 8;
const HEIGHT = 280;
const LYING_ROW = 30;
const LYING_BAR = 8;
const LYING_GAP = 12;
const AXIS_HEIGHT = 44;

type ReportChartProps = {
  readonly chart: ReportChart;
  readonly title?: string;
  /** Leads to the whole report from elsewhere. */
  readonly onOpenReport?: () => void;
};

/** A chart of a report: drawn by its shape, with its figures as a table; a click opens the rows behind a label. */
export function ReportChartView({ chart: given, title, onOpenReport }: ReportChartProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const chart = useMemo(() => withToldApart(given), [given]);
  const label = useLabelWords(chart);
  const table = useChartTable(chart);
  const slices = donutSlices(chart, MOST_SLICES, { of: label.full, other: t`Other` });
  const legend = useChartLegend(chart, slices);
  const opens = chart.opens.some((open) => open !== null);
  const open = (index: number): void => {
    const filter = chart.opens[index];
    if (filter) void navigate({ to: '/transactions', search: filter });
  };
  const rowHeight = Math.max(LYING_ROW, chart.series.length * LYING_BAR + LYING_GAP);
  const height = chart.shape === 'horizontal-bar' ? chart.labels.length * rowHeight + AXIS_HEIGHT : HEIGHT;
  const plot = { chart, height, onOpen: opens ? open : undefined } as const;
  const under = useUnderTitle(chart);
  return (
    <ChartCard
      title={title ?? chart.title}
      unit={title === undefined ? under : `${chart.title}. ${under}`.trimEnd()}
      {...(opens && { hint: t`Click to see the transactions.` })}
      table={table}
      height={height}
      legend={legend}
      {...(onOpenReport && { onOpen: onOpenReport, openLabel: t`Open the report` })}
    >
      {chart.shape === 'donut' && <DonutPlot {...plot} slices={slices} />}
      {chart.shape === 'horizontal-bar' && <LyingPlot {...plot} />}
      {chart.shape !== 'donut' && chart.shape !== 'horizontal-bar' && <CartesianPlot {...plot} />}
    </ChartCard>
  );
}

const withToldApart = (chart: ReportChart): ReportChart => {
  const names = toldApart(chart.series.map(({ name }) => name));
  return { ...chart, series: chart.series.map((series, index) => ({ ...series, name: names[index] ?? series.name })) };
};

/** What the values are, and whether the drawing leaves some out. */
function useUnderTitle(chart: ReportChart): string {
  const { t } = useLingui();
  const { unit } = useValueWords(chart);
  const parts = [unit !== '' && t`In ${unit}.`, leavesOut(chart) && t`What is below zero has no slice.`];
  return parts.filter((part) => part !== false).join(' ');
}

function useChartTable(chart: ReportChart) {
  const { t } = useLingui();
  const label = useLabelWords(chart);
  const words = useValueWords(chart);
  const first = { text: t`Name`, month: t`Month`, date: t`Date` }[chart.labelType];
  return {
    head: toldApart([first, ...chart.series.map(({ name }) => name)]),
    rows: chart.labels.map((each, index) => {
      const open = chart.opens[index] ?? null;
      const name = label.full(each);
      return [
        open === null ? (
          name
        ) : (
          <TransactionsLink key="name" filter={open}>
            {name}
          </TransactionsLink>
        ),
        ...chart.series.map(({ values }) => {
          const value = values[index] ?? null;
          return value === null ? '' : words.full(value);
        }),
      ];
    }),
  };
}

/** The series by name; of a donut the slices with their shares. One series alone is what the title says. */
function useChartLegend(chart: ReportChart, slices: readonly DonutSlice[]): readonly LegendItem[] {
  const colours = useChartColours();
  const { percent } = useFormat();
  if (chart.shape === 'donut') {
    const whole = slices.reduce((sum, { value }) => sum + value, 0);
    const names = toldApart(slices.map(({ name, value }) => `${name} ${percent(percentOf(value, whole))}`));
    return names.map((name, at) => ({
      name,
      colour: colours.series[at % colours.series.length] ?? colours.axis,
    }));
  }
  if (chart.series.length < 2) return [];
  const strokes = seriesColours(chart.series, colours);
  return chart.series.map(({ name, tone }, index) => ({
    name,
    colour: strokes[index] ?? colours.axis,
    ...(chart.shape === 'line' && { mark: tone === 'budget' || tone === 'projected' ? 'dashes' : 'line' }),
  }));
}
