import type { ReportDocument, ReportFigure } from '../../../src-shared/contract/report-document.ts';
import { currencyOf } from '../file-columns.ts';
import { cellText } from '../report-format.ts';
import type { ValueFormat } from '../report-format.ts';
import { COLOURS, SIZES } from './look.ts';
import type { PdfFonts } from './make-pdf.ts';
import type { Content } from './pdfmake.ts';
import type { Tag } from './structure.ts';

const GAP = 10;
const PADDING = 10;
const NARROWEST_CARD = 112;
const WIDEST_CARD = 230;
const SMALLEST_VALUE = 11;

const valueText = (document: ReportDocument, { type, value, currency }: ReportFigure, format: ValueFormat): string =>
  cellText(format, type, value, { currency: currencyOf({ currency }, document), shown: 'sign' }) || '–';

const changeText = ({ compared }: ReportDocument, { changePercent }: ReportFigure, format: ValueFormat): string => {
  if (changePercent === null) return '';
  return `${format.change(changePercent)} ${compared === null ? 'against before' : `against ${compared.label}`}`;
};

const colourOf = ({ tone }: ReportFigure): string => {
  if (tone === null) return COLOURS.ink;
  return tone === 'good' ? COLOURS.accent : COLOURS.bad;
};

type CardContext = {
  readonly document: ReportDocument;
  readonly format: ValueFormat;
  readonly valueSize: number;
  readonly root: Tag;
};

const card = (figure: ReportFigure, { document, format, valueSize, root }: CardContext): Content => {
  const tag: Tag = { type: 'P', parent: root };
  const change = changeText(document, figure, format);
  return {
    fillColor: COLOURS.field,
    stack: [
      { text: figure.label, fontSize: SIZES.small, color: COLOURS.quiet, tag },
      {
        text: valueText(document, figure, format),
        fontSize: valueSize,
        bold: true,
        color: colourOf(figure),
        noWrap: true,
        tag,
      },
      ...(change === '' ? [] : [{ text: change, fontSize: 7.5, color: COLOURS.quiet, tag }]),
    ],
  };
};

/** Spreads cards over lines evenly: five become three and two, not four and one. */
const linesOf = (
  figures: readonly ReportFigure[],
  width: number,
  narrowest: number,
): readonly (readonly ReportFigure[])[] => {
  const most = Math.max(1, Math.floor((width + GAP) / (narrowest + GAP)));
  const count = Math.ceil(figures.length / Math.ceil(figures.length / most));
  return Array.from({ length: Math.ceil(figures.length / count) }, (_, line) =>
    figures.slice(line * count, (line + 1) * count),
  );
};

const LAYOUT = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column: number) => (column % 2 === 0 ? PADDING : 0),
  paddingRight: (column: number) => (column % 2 === 0 ? PADDING : 0),
  paddingTop: () => PADDING * 0.7,
  paddingBottom: () => PADDING * 0.7,
};

const line = (cards: readonly Content[], cardWidth: number, first: boolean): Content => ({
  table: {
    widths: cards.flatMap((_, index) => (index === 0 ? [cardWidth - 2 * PADDING] : [GAP, cardWidth - 2 * PADDING])),
    body: [cards.flatMap((each, index) => (index === 0 ? [each] : [{ text: '', tag: 'artifact' }, each]))],
    dontBreakRows: true,
  },
  layout: LAYOUT,
  margin: [0, first ? 16 : GAP, 0, 0],
});

type CardSite = { readonly width: number; readonly fonts: PdfFonts; readonly root: Tag };

/** Returns the figures of a report as lines of cards of one width. */
export const figureCards = (
  document: ReportDocument,
  format: ValueFormat,
  { width, fonts, root }: CardSite,
): Content[] => {
  const widest = Math.max(
    ...document.figures.map((figure) => fonts.bold.widthOfString(valueText(document, figure, format), 1)),
  );
  const lines = linesOf(document.figures, width, Math.max(NARROWEST_CARD, widest * SMALLEST_VALUE + 2 * PADDING + 1));
  const inLine = lines[0]?.length ?? 1;
  const cardWidth = Math.min(WIDEST_CARD, (width - (inLine - 1) * GAP) / inLine);
  const valueSize = Math.min(SIZES.figure, (cardWidth - 2 * PADDING - 1) / widest);
  const context: CardContext = { document, format, valueSize, root };
  return lines.map((figures, index) =>
    line(
      figures.map((figure) => card(figure, context)),
      cardWidth,
      index === 0,
    ),
  );
};
