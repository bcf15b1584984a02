import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { CHART_PALETTES } from '../../../src-shared/chart-palette.ts';
import { valueFormat } from '../report-format.ts';
import { cartesianOption } from './cartesian-option.ts';
import { hasValues } from './chart-data.ts';
import { CHART_FONT_SIZE } from './chart-frame.ts';
import type { ChartFrame } from './chart-frame.ts';
import { donutOption } from './donut-option.ts';
import { init } from './echarts-parts.ts';

/** Where and how a chart is drawn; lengths are pixels. */
export type ChartLook = {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly locale: string;
};

/** A picture is shown with the fonts of whoever opens it. */
const SVG_FONTS = 'Noto Sans, Noto Sans SC, Noto Sans KR, sans-serif';

/** What a chart says that has no values, or zeros alone. */
const NOTHING = 'Nothing to show in this period';

/** What only a browser could use: classes for the pointer, and marks that lead back to the data. */
const BROWSER_ONLY = /\s(?:class|pointer-events|ecmeta_\w+)="[^"]*"|<style[\s\S]*?<\/style>/gu;

const nothingOption = ({ palette, fonts }: ChartFrame) => ({
  graphic: {
    type: 'text' as const,
    left: 'center',
    top: 'middle',
    silent: true,
    style: { text: NOTHING, fill: palette.axis, font: `${CHART_FONT_SIZE}px ${fonts}` },
  },
});

/** Returns what ECharts draws for a chart. One without values says so. */
const chartOption = (frame: ChartFrame) => {
  if (!hasValues(frame.chart)) return nothingOption(frame);
  return frame.chart.shape === 'donut' ? donutOption(frame) : cartesianOption(frame);
};

/** Returns the frame of a chart. */
const chartFrame = (chart: ReportChart, { width, height, theme, locale }: ChartLook, fonts: string): ChartFrame => ({
  chart,
  width,
  height,
  fonts,
  palette: CHART_PALETTES[theme],
  format: valueFormat(locale),
});

/** Draws a chart as SVG without its title, on no ground. */
export const chartSvg = (chart: ReportChart, look: ChartLook): string => {
  const frame = chartFrame(chart, look, SVG_FONTS);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: look.width, height: look.height });
  try {
    drawing.setOption(chartOption(frame));
    return drawing.renderToSVGString().replaceAll(BROWSER_ONLY, '');
  } finally {
    drawing.dispose();
  }
};
