import { textWidth } from '../fonts/text-width.ts';
import { chartUnit, labelTexts, scaleText } from './chart-data.ts';
import { CHART_FONT_SIZE, cutToWidth } from './chart-frame.ts';
import type { ChartFrame } from './chart-frame.ts';

type Slice = { readonly name: string; readonly value: number };

/** More could not be told apart. */
const MOST_SLICES = 8;

/** What is spent and what comes in lie on opposite sides of zero; a ring shows how much, whichever it is. */
const slicesOf = (frame: ChartFrame): readonly Slice[] => {
  const { chart, format } = frame;
  const unit = chartUnit(chart);
  const values = chart.series[0]?.values ?? [];
  return labelTexts(chart, format)
    .map((name, index) => ({ name, value: Math.abs(values[index] ?? 0) / unit }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
};

const joined = (slices: readonly Slice[]): readonly Slice[] => {
  if (slices.length <= MOST_SLICES) return slices;
  const rest = slices.slice(MOST_SLICES - 1);
  const others = { name: `${rest.length} others`, value: rest.reduce((sum, { value }) => sum + value, 0) };
  return [...slices.slice(0, MOST_SLICES - 1), others];
};

/** Returns the width of the ring’s half of the picture. */
const ringWidth = ({ width, height }: ChartFrame): number => Math.min(height, width * 0.42);

/** Braces would end the style of a text for ECharts; these look the same. */
const withoutBraces = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝');

type Line = { readonly name: string; readonly value: string; readonly share: string };

const linesOf = (frame: ChartFrame, slices: readonly Slice[], room: number): readonly Line[] => {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const text = scaleText(frame.chart, frame.format);
  return slices.map(({ name, value }) => ({
    name: withoutBraces(cutToWidth(name, room)),
    value: text(value),
    share: frame.format.percent((value / total) * 100),
  }));
};

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, CHART_FONT_SIZE)));

const SWATCH = 9;
const GAP = 18;
const FIGURES_ROOM = 130;

/** Names, values and shares below each other, in the order of the ring. */
const legend = (frame: ChartFrame, slices: readonly Slice[], left: number) => {
  const { width, height, palette, fonts } = frame;
  const lines = linesOf(frame, slices, Math.max(60, width - left - SWATCH - 3 * GAP - FIGURES_ROOM));
  const look = { color: palette.axis, fontSize: CHART_FONT_SIZE, fontFamily: fonts };
  const column = (texts: readonly string[], align: 'left' | 'right') => ({
    ...look,
    align,
    width: widest(texts) + GAP,
  });
  return {
    orient: 'vertical' as const,
    left,
    top: 'middle',
    icon: 'circle',
    selectedMode: false,
    itemWidth: SWATCH,
    itemHeight: SWATCH,
    itemGap: Math.max(3, Math.min(10, height / slices.length - 16)),
    textStyle: {
      ...look,
      rich: {
        name: column(
          lines.map(({ name }) => name),
          'left',
        ),
        value: column(
          lines.map(({ value }) => value),
          'right',
        ),
        share: column(
          lines.map(({ share }) => share),
          'right',
        ),
      },
    },
    data: slices.map((_, index) => String(index)),
    formatter: (index: string) => {
      const { name = '', value = '', share = '' } = lines[Number(index)] ?? {};
      return `{name|${name}}{value|${value}}{share|${share}}`;
    },
  };
};

/** Returns what ECharts draws for a ring, with the names, values and shares of its parts beside it. */
export const donutOption = (frame: ChartFrame) => {
  const slices = joined(slicesOf(frame));
  const ring = ringWidth(frame);
  return {
    animation: false,
    legend: legend(frame, slices, ring + 24),
    series: [
      {
        type: 'pie' as const,
        silent: true,
        emphasis: { disabled: true },
        label: { show: false },
        labelLine: { show: false },
        center: [ring / 2 + 4, '50%'],
        radius: [ring * 0.29, ring * 0.46],
        padAngle: slices.length > 1 ? 1.2 : 0,
        color: [...frame.palette.series],
        data: slices.map(({ value }, index) => ({ value, name: String(index) })),
      },
    ],
  };
};
