import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

// What is used of pdfmake and of the pdfkit within it, which bring no types. Lengths are points, a 72nd of an inch, and y
// grows downwards.

/** What pdfmake lays out; nodes are changed by it, so each is made for one document. */
export type Content = string | Content[] | { [key: string]: unknown };

/** A font as fontkit opens it, or what stands in for one. */
export type FontSource = {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly getGlyph: (id: number) => { readonly advanceWidth: number };
  readonly createSubset: () => { includeGlyph: (id: number) => number; encode: () => Uint8Array };
  readonly layout: (text: string) => FontRun;
};

export type FontRun = {
  readonly glyphs: readonly {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }[];
  /** Scaled in place by pdfkit. */
  readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  readonly advanceWidth: number;
};

/** A font within a document. */
export type PdfFont = {
  readonly ascender: number;
  readonly descender: number;
  readonly lineHeight: (size: number) => number;
  readonly widthOfString: (text: string, size: number) => number;
  layout: (text: string, features?: readonly string[], onlyWidth?: boolean) => FontRun;
  readonly layoutCached: (text: string) => FontRun;
};
export type PdfFontClass = new (document: PdfDocument, source: FontSource, id: string) => PdfFont;

/** A place in the content of a page that belongs to an element. */
export type StructureContent = { readonly refs: readonly unknown[] };

export type StructureElement = {
  readonly dictionary: { readonly data: Record<string, unknown> };
  readonly add: (child: StructureElement | StructureContent) => StructureElement;
};

type Outline = { readonly addItem: (title: string, options: { readonly expanded: boolean }) => Outline };

/** The document of pdfkit with what pdfmake adds to it. */
export type PdfDocument = Readable & {
  readonly outline: Outline;
  _font: PdfFont;
  readonly _fontFamilies: Record<string, PdfFont>;
  _fontCount: number;
  readonly addPage: (options: { readonly size: readonly [number, number] }) => void;
  readonly font: (source: Uint8Array | string) => void;
  readonly fontSize: (size: number) => void;
  readonly fillColor: (colour: string) => void;
  readonly text: (text: string, x: number, y: number, options: Readonly<Record<string, unknown>>) => void;
  readonly save: () => void;
  readonly restore: () => void;
  readonly transform: (...matrix: [number, number, number, number, number, number]) => void;
  readonly markContent: (tag: string) => void;
  readonly markStructureContent: (tag: string) => StructureContent;
  readonly endMarkedContent: () => void;
  readonly struct: (type: string, options: Readonly<Record<string, unknown>>) => StructureElement;
  readonly addStructure: (element: StructureElement) => void;
  readonly end: () => void;
};
type PdfDocumentClass = new (
  fonts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  images: Record<string, string>,
  patterns: object,
  attachments: object,
  options: Readonly<Record<string, unknown>>,
  virtualFiles: null,
  mayRead: (path: string) => boolean,
) => PdfDocument;

export type PageSize = {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
};
export type Margins = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A stretch of a line in one style. */
export type Inline = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly color: string | undefined;
};

export type Line = {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly Inline[];
  readonly getHeight: () => number;
  readonly getAscenderHeight: () => number;
};

/** A rule or a field. */
export type Vector =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly x2: number;
      readonly y1: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    };

/** A picture in its place. */
export type Picture = { readonly x: number; readonly y: number };

export type Page<Item> = { readonly pageSize: PageSize; readonly items: Item[] };

/** Where the next thing goes. */
type LayoutContext<Item> = {
  readonly pages: Page<Item>[];
  readonly page: number;
  readonly y: number;
  readonly availableHeight: number;
  readonly moveDown: (height: number) => void;
};

type PageWriter<Item> = {
  readonly context: () => LayoutContext<Item>;
  readonly addPage: (size: PageSize, orientation: null, margins: Margins) => void;
  readonly moveToNextPage: (orientation?: PageSize['orientation']) => void;
};
type PageWriterClass = new (context: unknown) => PageWriter<never>;

type Preprocessor = { readonly preprocessBlock: (node: Content) => Content };
type Measurer = { readonly measureBlock: (node: Content) => Content };

type Margin = (page: number, pages: number) => Content | null;

/** The layout of pdfmake, of which single nodes are asked instead of a whole document. */
export type LayoutBuilder = {
  docPreprocessor: Preprocessor;
  docMeasure: Measurer;
  linearNodeList: unknown[];
  writer: PageWriter<never>;
  readonly processNode: (node: Content) => void;
  buildNextLine: (node: Readonly<Record<string, unknown>>) => Line | null;
  processImage: (node: Record<string, unknown>) => void;
  readonly processSVG: (node: Record<string, unknown>) => void;
  readonly addHeadersAndFooters: (header: Margin, footer: Margin) => void;
};
type LayoutBuilderClass = new (size: PageSize, margins: Margins, svgMeasure: unknown) => LayoutBuilder;
type MeasurerClass = new (
  document: PdfDocument,
  styles: object,
  defaultStyle: Readonly<Record<string, unknown>>,
  svgMeasure: unknown,
  tableLayouts: object,
) => Measurer;

type Renderer = {
  readonly renderVector: (vector: Vector) => void;
  readonly renderImage: (image: Picture) => void;
  readonly renderSVG: (svg: Picture) => void;
};

type Breaker = { readonly getBreaks: (text: string, style: null) => readonly { text: string; lineEnd?: boolean }[] };

type Made<Class> = { readonly default: Class };

const installed = createRequire(import.meta.url);

// Loaded as CommonJS, so that tests, the bundle and the sources all get the same classes.
export const { default: PDFDocument } = installed('pdfmake/js/PDFDocument.js') as Made<PdfDocumentClass>;
export const { default: LayoutBuilder } = installed('pdfmake/js/LayoutBuilder.js') as Made<LayoutBuilderClass>;
export const { default: Renderer } = installed('pdfmake/js/Renderer.js') as Made<
  new (document: PdfDocument) => Renderer
>;
export const { default: DocPreprocessor } = installed('pdfmake/js/DocPreprocessor.js') as Made<new () => Preprocessor>;
export const { default: DocMeasure } = installed('pdfmake/js/DocMeasure.js') as Made<MeasurerClass>;
export const { default: SVGMeasure } = installed('pdfmake/js/SVGMeasure.js') as Made<new () => object>;
export const { default: PageElementWriter } = installed('pdfmake/js/PageElementWriter.js') as Made<PageWriterClass>;
export const { default: DocumentContext } = installed('pdfmake/js/DocumentContext.js') as Made<new () => object>;
export const { default: TextBreaker } = installed('pdfmake/js/TextBreaker.js') as Made<new () => Breaker>;
