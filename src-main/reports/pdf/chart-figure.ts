import type { ReportChart, ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { hasValues, labelTexts } from '../charts/chart-data.ts';
import { chartSvg } from '../charts/chart-svg.ts';
import type { ValueFormat } from '../report-format.ts';
import type { Content, PdfFont } from './pdfmake.ts';
import type { Tag } from './structure.ts';
import { withoutTexts } from './svg-texts.ts';

/** Charts are drawn larger than they stand on paper, which makes their type as small as that of the tables. */
const REDUCTION = 0.75;
const MOST_VALUES_READ = 60;
const LINE_OF_NAMES = 21;
const HEIGHTS = { bar: 200, 'stacked-bar': 210, line: 200, area: 200, donut: 180 } as const;

/** Returns how high a chart stands on paper, in points. */
export const chartHeight = (chart: ReportChart, room: number): number => {
  if (!hasValues(chart)) return 50;
  if (chart.shape !== 'horizontal-bar') return HEIGHTS[chart.shape];
  return Math.min(room, 30 + chart.labels.length * LINE_OF_NAMES * Math.max(1, chart.series.length * 0.7));
};

const pointText = ({ unit, currency }: ReportChart, value: number | null, format: ValueFormat): string => {
  if (value === null) return 'none';
  if (unit === 'percent') return format.percent(value);
  return unit === 'count' ? format.number(value) : format.amount(Math.round(value), currency);
};

/** Returns a chart in words, for those who cannot see it. */
export const chartInWords = (chart: ReportChart, format: ValueFormat): string => {
  if (!hasValues(chart)) return `${chart.title}. Nothing to show.`;
  const labels = labelTexts(chart, format);
  const [first = '', last = ''] = [labels.at(0), labels.at(-1)];
  if (labels.length * chart.series.length > MOST_VALUES_READ)
    return `${chart.title}. A chart of ${labels.length} values from ${first} to ${last}; the table has them all.`;
  const lines = chart.series.map(({ name, values }) => {
    const points = labels.map((label, index) => `${label} ${pointText(chart, values[index] ?? null, format)}`);
    return `${name}: ${points.join('; ')}.`;
  });
  return `${chart.title}. ${lines.join(' ')}`;
};

type ChartSite = { readonly width: number; readonly room: number; readonly font: PdfFont; readonly root: Tag };

/** Returns a chart as a vector picture of the given width. */
export const chartFigure = (
  chart: ReportChart,
  document: ReportDocument,
  format: ValueFormat,
  { width, room, font, root }: ChartSite,
): Content => {
  const height = chartHeight(chart, room);
  const look = {
    width: width / REDUCTION,
    height: height / REDUCTION,
    theme: 'light',
    locale: document.locale,
  } as const;
  const { shapes, texts } = withoutTexts(chartSvg(chart, look));
  return {
    svg: shapes,
    texts,
    font,
    scale: REDUCTION,
    width,
    height,
    tag: { type: 'Figure', parent: root, alt: chartInWords(chart, format) },
  };
};
