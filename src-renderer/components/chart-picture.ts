import { brokenLines } from './broken-lines.ts';
import type { LegendItem } from './chart-legend.tsx';
import { inlineStyles } from './inline-styles.ts';

/** What stands around a chart in its picture. */
export type PictureWords = {
  readonly title: string;
  readonly unit: string;
  readonly legend: readonly LegendItem[];
};

/** The colours and the type of the card that a chart lies on. */
type PictureLook = {
  readonly background: string;
  readonly text: string;
  readonly dimmed: string;
  readonly font: string;
};

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LEGEND_GAP = 18;
const LINE_HEIGHT = 22;
const BAR_WIDTH = 16;
const LINE_WIDTH = 24;
const SCALE = 2;

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement => {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};

/** Returns how wide a text is in pixels. */
const measureWith = (font: string): ((text: string) => number) => {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? text.length * 7;
};

const DASHES = { line: 'none', dashes: '6 4', dots: '2 3' } as const;

const markAt = (x: number, y: number, { colour, mark = 'bar' }: LegendItem): SVGElement => {
  if (mark === 'bar') return element('rect', { x, y: y - 9, width: 10, height: 10, rx: 3, fill: colour });
  if (mark === 'band')
    return element('rect', { x, y: y - 9, width: 18, height: 10, rx: 2, fill: colour, 'fill-opacity': 0.3 });
  const line = { x1: x, x2: x + 18, y1: y - 4, y2: y - 4, stroke: colour, 'stroke-width': 2 };
  return element('line', { ...line, 'stroke-dasharray': DASHES[mark] });
};

const legendAt = (top: number, width: number, legend: readonly LegendItem[], { font, dimmed }: PictureLook) => {
  const measure = measureWith(`12px ${font}`);
  const markWidth = ({ mark = 'bar' }: LegendItem): number => (mark === 'bar' ? BAR_WIDTH : LINE_WIDTH);
  const widthOf = (item: LegendItem): number => markWidth(item) + measure(item.name);
  const lines = brokenLines(legend, widthOf, LEGEND_GAP, width);
  const group = element('g', { 'font-size': 12, fill: dimmed });
  for (const [row, line] of lines.entries()) {
    const wide = line.reduce((sum, item) => sum + widthOf(item) + LEGEND_GAP, -LEGEND_GAP);
    let x = MARGIN + Math.max(0, (width - wide) / 2);
    const y = top + row * LINE_HEIGHT + 14;
    for (const item of line) {
      group.append(markAt(x, y, item), element('text', { x: x + markWidth(item), y }, item.name));
      x += widthOf(item) + LEGEND_GAP;
    }
  }
  return { group, height: lines.length * LINE_HEIGHT };
};

const titleAt = (width: number, title: string, { font }: PictureLook) => {
  const measure = measureWith(`600 16px ${font}`);
  const lines = brokenLines(title.split(' '), measure, measure(' '), width);
  const group = element('g', { 'font-size': 16, 'font-weight': 600 });
  for (const [row, words] of lines.entries())
    group.append(element('text', { x: MARGIN, y: MARGIN + 14 + row * LINE_HEIGHT }, words.join(' ')));
  return { group, height: lines.length * LINE_HEIGHT };
};

const lookOf = (card: Element): PictureLook => {
  const style = getComputedStyle(card);
  const dimmed = style.getPropertyValue('--mantine-color-dimmed').trim();
  return { background: style.backgroundColor, text: style.color, dimmed, font: style.fontFamily };
};

/** A chart as a picture of its own, and its size in pixels. */
export type ChartPicture = { readonly svg: string; readonly width: number; readonly height: number };

/** Returns a chart on the screen as an SVG file that needs no style sheet, with its title, unit and legend. */
export const chartPicture = (
  chart: SVGSVGElement,
  card: Element,
  { title, unit, legend }: PictureWords,
): ChartPicture => {
  const look = lookOf(card);
  const size = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inlineStyles(chart, copy);
  for (const empty of copy.querySelectorAll(':scope > title, :scope > desc')) empty.remove();
  const heading = titleAt(size.width, title, look);
  const top = MARGIN + heading.height + LINE_HEIGHT + 8;
  const below = legendAt(top + size.height + 10, size.width, legend, look);
  const width = Math.ceil(size.width + 2 * MARGIN);
  const height = Math.ceil(top + size.height + 10 + below.height + MARGIN);
  const unitLine = { x: MARGIN, y: MARGIN + heading.height + 12, 'font-size': 12, fill: look.dimmed };
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width: size.width, height: size.height }))
    copy.setAttribute(name, String(value));
  const root = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': look.font,
    fill: look.text,
  });
  root.append(
    element('title', {}, title),
    element('rect', { width, height, fill: look.background }),
    heading.group,
    element('text', unitLine, unit),
    copy,
    below.group,
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
};

/** Draws a picture twice as fine as the screen. */
export const pngOf = async ({ svg, width, height }: ChartPicture): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width * SCALE, height * SCALE);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
};
