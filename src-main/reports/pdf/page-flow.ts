import { baseMark } from '../fonts/visual-order.ts';
import type { PageItem } from './draw-pages.ts';
import {
  DocMeasure,
  DocPreprocessor,
  DocumentContext,
  LayoutBuilder,
  PageElementWriter,
  SVGMeasure,
} from './pdfmake.ts';
import type { Content, Margins, Page, PageSize, PdfDocument } from './pdfmake.ts';
import { ARTIFACT } from './structure.ts';
import type { Tag } from './structure.ts';

/** What runs along each page, above and below its content. */
export type PageMargin = (page: number, pages: number) => Content | null;

/** Pages in the making, filled from the top. */
export type PageFlow = {
  /** Lays out a node. */
  readonly add: (content: Content) => void;
  /** Leaves a gap before something that takes `height`; where that has no room on the page, it goes to the next. */
  readonly space: (gap: number, height: number) => void;
  readonly newPage: () => void;
  /** Makes sure that the page lies on its side, or stands upright; begins another where it does not. */
  readonly turn: (orientation: PageSize['orientation']) => void;
  /** The height that is left on the page, and that of a whole one. */
  readonly left: () => number;
  readonly whole: () => number;
  /** Where the content begins, and how wide it may be. */
  readonly x: number;
  readonly width: () => number;
  readonly y: () => number;
  readonly moveDown: (height: number) => void;
  readonly put: (item: PageItem) => void;
  readonly finish: (header: PageMargin, footer: PageMargin) => readonly Page<PageItem>[];
};

export type PageSetup = {
  readonly size: PageSize;
  readonly margins: Margins;
  /** Of what does not say otherwise, in points. */
  readonly fontSize: number;
};

type Tagged = { tag?: Tag | typeof ARTIFACT; readonly alt?: string };

/** Gives lines and pictures the tags of their nodes: a paragraph or a figure unless the node says otherwise. */
const carryTags = (layout: LayoutBuilder, root: Tag): { inMargins: boolean } => {
  const place = { inMargins: false };
  const tagOf = (node: Tagged, type: 'P' | 'Figure'): Tag | typeof ARTIFACT => {
    if (place.inMargins) return ARTIFACT;
    node.tag ??= { type, parent: root, ...(type === 'Figure' ? { alt: node.alt ?? '' } : {}) };
    return node.tag;
  };
  const nextLine = layout.buildNextLine.bind(layout);
  layout.buildNextLine = (node) => {
    const line = nextLine(node);
    const base = typeof node['text'] === 'string' ? baseMark(node['text']) : '';
    return line && Object.assign(line, { tag: tagOf(node, 'P'), base });
  };
  const image = layout.processImage.bind(layout);
  layout.processImage = (node) => image(Object.assign(node, { tag: tagOf(node, 'Figure') }));
  return place;
};

const layoutFor = (document: PdfDocument, { size, margins, fontSize }: PageSetup): LayoutBuilder => {
  const svgMeasure = new SVGMeasure();
  const layout = new LayoutBuilder(size, margins, svgMeasure);
  layout.docPreprocessor = new DocPreprocessor();
  layout.docMeasure = new DocMeasure(document, {}, { font: 'Sans', fontSize }, svgMeasure, {});
  layout.linearNodeList = [];
  layout.writer = new PageElementWriter(new DocumentContext());
  layout.writer.addPage(size, null, margins);
  return layout;
};

/**
 * Begins the pages of a document. Nodes go to the layout of pdfmake one by one instead of as one document, so that long
 * work can breathe between them, and what is placed by hand shares their pages. `root` is the element of what has no tag.
 */
export const pageFlow = (document: PdfDocument, setup: PageSetup, root: Tag): PageFlow => {
  const layout = layoutFor(document, setup);
  const place = carryTags(layout, root);
  const context = () => layout.writer.context();
  const pages = (): Page<PageItem>[] => context().pages;
  const size = (): PageSize => pages()[context().page]?.pageSize ?? setup.size;
  const { margins } = setup;
  return {
    add: (content) =>
      layout.processNode(layout.docMeasure.measureBlock(layout.docPreprocessor.preprocessBlock(content))),
    space: (gap, height) => {
      if (context().availableHeight < gap + height) layout.writer.moveToNextPage();
      else if (context().y > margins.top) context().moveDown(gap);
    },
    newPage: () => layout.writer.moveToNextPage(),
    turn: (orientation) => {
      if (size().orientation !== orientation) layout.writer.moveToNextPage(orientation);
    },
    left: () => context().availableHeight,
    whole: () => size().height - margins.top - margins.bottom,
    x: margins.left,
    width: () => size().width - margins.left - margins.right,
    y: () => context().y,
    moveDown: (height) => context().moveDown(height),
    put: (item) => void pages()[context().page]?.items.push(item),
    finish: (header, footer) => {
      place.inMargins = true;
      layout.addHeadersAndFooters(header, footer);
      return pages();
    },
  };
};
