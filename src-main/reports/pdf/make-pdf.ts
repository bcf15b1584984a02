import type { IsoDate } from '../../../src-shared/date.ts';
import type { Steps } from '../steps.ts';
import { breathing } from './breath.ts';
import type { Breath } from './breath.ts';
import { drawPages } from './draw-pages.ts';
import type { PageItem } from './draw-pages.ts';
import { pageFlow } from './page-flow.ts';
import type { PageFlow, PageSetup } from './page-flow.ts';
import { addFont } from './pdf-font.ts';
import { PDFDocument } from './pdfmake.ts';
import type { Page, PdfDocument, PdfFont } from './pdfmake.ts';
import type { Tag } from './structure.ts';

/** What a PDF tells about itself. */
export type PdfFacts = {
  readonly title: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** A language tag such as `en-IN`. */
  readonly language: string;
  readonly createdOn: IsoDate;
};

/** The fonts of a document: every script in two weights. */
export type PdfFonts = { readonly regular: PdfFont; readonly bold: PdfFont };

/** What the pages of a document are made with. */
export type PdfTools = {
  readonly fonts: PdfFonts;
  /** The element of the whole document. */
  readonly root: Tag;
  /** Told what share of the pages is laid out. */
  readonly breath: Breath;
  readonly begin: (setup: PageSetup) => PageFlow;
};

/** The share of laying out in the whole time; the rest is drawing. */
const LAYOUT_SHARE = 0.45;

const STYLES = { normal: 'regular', bold: 'bold', italics: 'regular', bolditalics: 'bold' };

/** Fonts are named like files; no file is read from disk. */
const isFont = (path: string): boolean => Object.values(STYLES).includes(path);

const open = ({ title, subject = '', keywords = '', language, createdOn }: PdfFacts): PdfDocument => {
  const created = new Date(`${createdOn}T00:00:00Z`);
  const info = {
    Title: title,
    Author: 'Pecunia',
    Creator: 'Pecunia',
    Producer: 'Pecunia',
    CreationDate: created,
    ModDate: created,
    ...(subject === '' ? {} : { Subject: subject }),
    ...(keywords === '' ? {} : { Keywords: keywords }),
  };
  const options = { pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language, autoFirstPage: false };
  return new PDFDocument({ Sans: STYLES }, {}, {}, {}, { ...options, font: null, info }, null, isFont);
};

const bytesOf = async (document: PdfDocument): Promise<Uint8Array> => {
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/**
 * Makes a PDF of the pages that `lay` fills: tagged, with an outline, and with its fonts inside. The same pages give the same
 * bytes. Throws `import_cancelled` by the signal.
 */
export const makePdf = async (
  facts: PdfFacts,
  lay: (tools: PdfTools) => Promise<readonly Page<PageItem>[]>,
  steps: Steps = {},
): Promise<Uint8Array> => {
  const breath = await breathing(steps);
  const document = open(facts);
  const root: Tag = { type: 'Document', parent: null };
  const pages = await lay({
    fonts: { regular: addFont(document, 'regular', 400), bold: addFont(document, 'bold', 600) },
    root,
    breath: (done) => breath(done * LAYOUT_SHARE),
    begin: (setup) => pageFlow(document, setup, root),
  });
  await drawPages(document, pages, (drawn) => breath(LAYOUT_SHARE + (1 - LAYOUT_SHARE) * (drawn / pages.length)));
  return bytesOf(document);
};
