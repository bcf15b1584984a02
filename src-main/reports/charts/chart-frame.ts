import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import type { ChartPalette } from '../../../src-shared/chart-palette.ts';
import { textWidth } from '../fonts/text-width.ts';
import type { ValueFormat } from '../report-format.ts';

/** A chart, where it is drawn and how; lengths are pixels. */
export type ChartFrame = {
  readonly chart: ReportChart;
  readonly width: number;
  readonly height: number;
  readonly palette: ChartPalette;
  readonly format: ValueFormat;
  /** The names of the fonts to write with, by preference. */
  readonly fonts: string;
};

export const CHART_FONT_SIZE = 11;

const SWATCH = 10;
const SWATCH_GAP = 6;
const ITEM_GAP = 16;
const LEGEND_LINE = 20;

/** Returns how high the legend above a chart is: names wrap where a line is full. A single series needs none. */
export const legendHeight = ({ chart, width }: ChartFrame): number => {
  if (chart.series.length < 2) return 0;
  let lines = 1;
  let x = 0;
  for (const { name } of chart.series) {
    const item = SWATCH + SWATCH_GAP + textWidth(name, CHART_FONT_SIZE);
    if (x > 0 && x + item > width) {
      lines += 1;
      x = 0;
    }
    x += item + ITEM_GAP;
  }
  return lines * LEGEND_LINE;
};

/** Returns a text cut to a width, with an ellipsis where something is missing. */
export const cutToWidth = (text: string, width: number): string => {
  if (textWidth(text, CHART_FONT_SIZE) <= width) return text;
  const letters = Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text));
  while (letters.length > 1) {
    letters.pop();
    const cut = `${letters
      .map(({ segment }) => segment)
      .join('')
      .trimEnd()}…`;
    if (textWidth(cut, CHART_FONT_SIZE) <= width) return cut;
  }
  return '…';
};

/** The legend as ECharts takes it. */
export const legendOption = ({ chart, width, palette, fonts }: ChartFrame) => ({
  show: chart.series.length > 1,
  left: 0,
  top: 0,
  width,
  padding: [2, 0],
  itemGap: ITEM_GAP,
  itemWidth: SWATCH,
  itemHeight: SWATCH,
  icon: 'roundRect',
  selectedMode: false,
  textStyle: { color: palette.axis, fontSize: CHART_FONT_SIZE, fontFamily: fonts },
  data: chart.series.map(({ name }) => name),
});
