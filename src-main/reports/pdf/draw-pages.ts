import { drawChart } from './draw-chart.ts';
import type { PageText, TaggedLine } from './page-text.ts';
import { textsOfLine } from './page-text.ts';
import { Renderer } from './pdfmake.ts';
import type { Page, PdfDocument, Picture, Vector } from './pdfmake.ts';
import { ARTIFACT, structureOf } from './structure.ts';
import type { Structure } from './structure.ts';

type MaybeTagged = { readonly tag?: PageText['tag'] };

/** What is on a page: what pdfmake laid out, texts that were placed by hand, and elements with nothing to draw. */
export type PageItem =
  | { readonly type: 'line'; readonly item: TaggedLine }
  | { readonly type: 'image' | 'svg'; readonly item: Picture & MaybeTagged }
  | { readonly type: 'text'; readonly item: PageText }
  | { readonly type: 'vector'; readonly item: Vector };

const drawText = (document: PdfDocument, { text, x, y, font, fontSize, colour }: PageText): void => {
  const drawn = text.trimEnd();
  if (drawn === '') return;
  document.fillColor(colour);
  document._font = font;
  document.fontSize(fontSize);
  document.text(drawn, x, y, { lineBreak: false });
};

type Brush = {
  readonly document: PdfDocument;
  readonly renderer: InstanceType<typeof Renderer>;
  readonly structure: Structure;
};

const drawTexts = ({ document, structure }: Brush, tag: PageText['tag'], texts: readonly PageText[]): void => {
  if (tag !== ARTIFACT) structure.touch(tag);
  if (texts.every(({ text }) => text.trim() === '')) return;
  structure.mark(tag, () => texts.forEach((text) => drawText(document, text)));
};

const drawItem = (brush: Brush, { type, item }: Exclude<PageItem, { type: 'vector' }>): void => {
  const { document, renderer, structure } = brush;
  const tag = item.tag ?? ARTIFACT;
  switch (type) {
    case 'text':
      return drawTexts(brush, tag, [item]);
    case 'line':
      return drawTexts(brush, tag, textsOfLine(item, tag));
    case 'svg':
      return structure.mark(tag, () => drawChart(document, renderer, item));
    case 'image':
      return structure.mark(tag, () => renderer.renderImage(item));
  }
};

const drawPage = (brush: Brush, { pageSize, items }: Page<PageItem>): void => {
  const { document, renderer, structure } = brush;
  document.addPage({ size: [pageSize.width, pageSize.height] });
  const vectors = items.flatMap(({ type, item }) => (type === 'vector' ? [item] : []));
  const [fields, rules] = [
    vectors.filter(({ type }) => type === 'rect'),
    vectors.filter(({ type }) => type !== 'rect'),
  ];
  // Fields lie below rules, both below the texts, and are one artifact.
  structure.mark(ARTIFACT, () => [...fields, ...rules].forEach((vector) => renderer.renderVector(vector)));
  for (const item of items) if (item.type !== 'vector') drawItem(brush, item);
};

/** Draws pages into the document, with the tree of their tags. Calls `afterPage` with how many are drawn. */
export const drawPages = async (
  document: PdfDocument,
  pages: readonly Page<PageItem>[],
  afterPage: (drawn: number) => Promise<void>,
): Promise<void> => {
  const brush: Brush = { document, renderer: new Renderer(document), structure: structureOf(document) };
  for (const [index, page] of pages.entries()) {
    drawPage(brush, page);
    await afterPage(index + 1);
  }
};
