import { seriesColours } from '../../../src-shared/chart-palette.ts';
import type { ReportChart, ReportSeries } from '../../../src-shared/contract/report-document.ts';
import { textWidth } from '../fonts/text-width.ts';
import { chartUnit, labelTexts, scaleText } from './chart-data.ts';
import { CHART_FONT_SIZE, cutToWidth, legendHeight, legendOption } from './chart-frame.ts';
import type { ChartFrame } from './chart-frame.ts';

const LINE_SHAPES: ReadonlySet<ReportChart['shape']> = new Set(['line', 'area']);
/** The share of a lying chart’s width that its names may take. */
const NAMES_SHARE = 0.34;
const SLANTED_WIDTH = 110;
const SLANT = 35;

const textLook = ({ palette, fonts }: ChartFrame) => ({
  color: palette.axis,
  fontSize: CHART_FONT_SIZE,
  fontFamily: fonts,
});

const hasNegative = ({ series }: ReportChart): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && value < 0));

/** Names are slanted when they are wider than their share of the axis; months and days leave some out instead. */
const labelLook = (frame: ChartFrame, texts: readonly string[]) => {
  const { chart, width } = frame;
  if (chart.shape === 'horizontal-bar') return { interval: 0 };
  const share = (width * 0.88) / Math.max(1, texts.length);
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, CHART_FONT_SIZE)));
  if (chart.labelType !== 'text' || widest <= share - 6) return { interval: 'auto' as const, hideOverlap: true };
  return { interval: 0, rotate: SLANT, hideOverlap: true };
};

const labelAxis = (frame: ChartFrame) => {
  const { chart, width, palette, format } = frame;
  const room = chart.shape === 'horizontal-bar' ? width * NAMES_SHARE : SLANTED_WIDTH;
  const texts = labelTexts(chart, format).map((text) => (chart.labelType === 'text' ? cutToWidth(text, room) : text));
  return {
    type: 'category' as const,
    data: texts,
    inverse: chart.shape === 'horizontal-bar',
    boundaryGap: !LINE_SHAPES.has(chart.shape) || texts.length === 1,
    axisTick: { show: false },
    axisLine: { show: !hasNegative(chart), onZero: false, lineStyle: { color: palette.grid } },
    axisLabel: { ...textLook(frame), ...labelLook(frame, texts), margin: 12 },
  };
};

/** Where each bar tells its value, the scale would say it twice. */
const tellsValues = ({ shape, series }: ReportChart): boolean => shape === 'horizontal-bar' && series.length === 1;

const valueAxis = (frame: ChartFrame) => {
  const { chart, palette, format } = frame;
  const told = tellsValues(chart);
  return {
    type: 'value' as const,
    splitNumber: chart.shape === 'horizontal-bar' ? 5 : 4,
    minInterval: chart.unit === 'count' ? 1 : undefined,
    boundaryGap: told ? [hasNegative(chart) ? '14%' : 0, '14%'] : [0, 0],
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...textLook(frame), show: !told, hideOverlap: true, formatter: scaleText(chart, format) },
    splitLine: { show: !told, lineStyle: { color: palette.grid } },
  };
};

/** The line at zero, which values lie on both sides of. */
const zeroLine = ({ chart, palette }: ChartFrame) =>
  hasNegative(chart) && {
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: palette.axis, width: 1, type: 'solid' as const },
      data: [chart.shape === 'horizontal-bar' ? { xAxis: 0 } : { yAxis: 0 }],
    },
  };

const pointsOf = ({ chart }: ChartFrame, { values }: ReportSeries) => {
  const unit = chartUnit(chart);
  return chart.labels.map((_, index) => {
    const value = values[index] ?? null;
    return value === null ? null : value / unit;
  });
};

const lineSeries = (frame: ChartFrame, series: ReportSeries, index: number) => {
  const data = pointsOf(frame, series);
  const colour = seriesColours(frame.chart.series, frame.palette)[index] ?? frame.palette.axis;
  const alone = (at: number): boolean => (data[at - 1] ?? null) === null && (data[at + 1] ?? null) === null;
  return {
    type: 'line' as const,
    name: series.name,
    // A point between two gaps has no line to be seen by.
    data: data.map((value, at) => ({ value, symbol: alone(at) ? 'circle' : 'none' })),
    symbolSize: 6,
    silent: true,
    emphasis: { disabled: true },
    connectNulls: false,
    itemStyle: { color: colour },
    lineStyle: {
      color: colour,
      width: 2,
      type: series.tone === 'projected' ? ('dashed' as const) : ('solid' as const),
    },
    ...(frame.chart.shape === 'area' && { areaStyle: { color: colour, opacity: 0.16 } }),
    ...(index === 0 && zeroLine(frame)),
  };
};

const barSeries = (frame: ChartFrame, series: ReportSeries, index: number) => {
  const { chart, palette, format } = frame;
  const side = (value: number | null) => (value !== null && value < 0 ? ('left' as const) : ('right' as const));
  const formatter = ({ value }: { readonly value?: unknown }): string =>
    typeof value === 'number' ? scaleText(chart, format)(value) : '';
  return {
    type: 'bar' as const,
    name: series.name,
    data: pointsOf(frame, series).map((value) => ({ value, label: { position: side(value) } })),
    silent: true,
    emphasis: { disabled: true },
    barMaxWidth: 34,
    barGap: '12%',
    barCategoryGap: '32%',
    itemStyle: {
      color: seriesColours(chart.series, palette)[index] ?? palette.axis,
      borderRadius: chart.shape === 'stacked-bar' ? 0 : 2,
    },
    ...(chart.shape === 'stacked-bar' && { stack: 'all' }),
    ...(tellsValues(chart) && { label: { ...textLook(frame), show: true, formatter } }),
    ...(index === 0 && zeroLine(frame)),
  };
};

/** Returns what ECharts draws for a chart with two axes. */
export const cartesianOption = (frame: ChartFrame) => {
  const { chart } = frame;
  const [labels, values] = [labelAxis(frame), valueAxis(frame)];
  const lying = chart.shape === 'horizontal-bar';
  const seriesOf = LINE_SHAPES.has(chart.shape) ? lineSeries : barSeries;
  return {
    animation: false,
    legend: legendOption(frame),
    grid: {
      left: 2,
      right: 10,
      top: legendHeight(frame) + 10,
      bottom: 2,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    xAxis: lying ? values : labels,
    yAxis: lying ? labels : values,
    series: chart.series.map((series, index) => seriesOf(frame, series, index)),
  };
};
