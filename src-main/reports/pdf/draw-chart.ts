import type { PdfDocument, PdfFont, Picture, Renderer } from './pdfmake.ts';
import type { SvgText } from './svg-texts.ts';

/** The shapes of a chart with its texts, which are drawn apart. */
export type ChartPicture = Picture & {
  /** Points to a pixel of the chart. */
  readonly scale: number;
  readonly texts: readonly SvgText[];
  readonly font: PdfFont;
};

/** Half the height of a capital, in ems: what stands in the middle of a line. */
const MIDDLE = 0.36;

const shareBefore = ({ anchor }: SvgText): number => (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);

const drawText = (document: PdfDocument, text: SvgText, font: PdfFont): void => {
  const width = font.widthOfString(text.text, text.fontSize);
  const baseline = text.y + (text.middle ? MIDDLE * text.fontSize : 0);
  document.save();
  document.transform(...text.matrix);
  document.fillColor(text.colour);
  document._font = font;
  document.fontSize(text.fontSize);
  const top = baseline - (font.ascender / 1000) * text.fontSize;
  document.text(text.text, text.x - width * shareBefore(text), top, { lineBreak: false });
  document.restore();
};

/** Draws a chart: shapes by pdfmake, texts over them. */
export const drawChart = (
  document: PdfDocument,
  renderer: InstanceType<typeof Renderer>,
  picture: Picture | ChartPicture,
): void => {
  renderer.renderSVG(picture);
  if (!('texts' in picture)) return;
  document.save();
  document.transform(picture.scale, 0, 0, picture.scale, picture.x, picture.y);
  for (const text of picture.texts) drawText(document, text, picture.font);
  document.restore();
};
