import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { PecuniaError } from '../../../../src-shared/errors.ts';
import { requireSheets, unreadable } from '../limits.ts';
import type { ReceiptFile, Sheet } from '../receipt-file.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import type { Pdfjs } from './load-pdfjs.ts';
import { readPage } from './read-page.ts';
import { BinaryDataFactory, CanvasFactory, FilterFactory } from './surroundings.ts';

/** Larger pictures in a page are left out: decoding one of these takes 400 MB. */
const MAX_PICTURE_PIXELS = 100_000_000;

const damaged = (): PecuniaError =>
  unreadable('The PDF is damaged. Download it again, or print it as PDF anew.', 'damaged');

const refusal = (pdfjs: Pdfjs, error: unknown): PecuniaError =>
  error instanceof pdfjs.PasswordException
    ? unreadable(
        'The PDF is protected by a password. Open it, save or print it as PDF without one, and add that.',
        'encrypted',
      )
    : damaged();

const load = ({ getDocument, VerbosityLevel }: Pdfjs, bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // Its worker takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: MAX_PICTURE_PIXELS,
    CanvasFactory,
    FilterFactory,
    BinaryDataFactory,
    // Each of these would be guessed from where it runs: glyphs are drawn as paths, and nothing is fetched.
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    enableXfa: false,
  });

const documentOf = async (pdfjs: Pdfjs, task: PDFDocumentLoadingTask): Promise<PDFDocumentProxy> => {
  try {
    const document = await task.promise;
    requireSheets(document.numPages);
    return document;
  } catch (error) {
    await task.destroy();
    throw error instanceof PecuniaError ? error : refusal(pdfjs, error);
  }
};

const readSheet = async (pdfjs: Pdfjs, document: PDFDocumentProxy, index: number): Promise<Sheet> => {
  const page = await document.getPage(index + 1).catch(() => {
    throw damaged();
  });
  return readPage(pdfjs, page);
};

/** Opens a PDF; nothing in it is run or fetched. Throws `file_unreadable` when it is damaged or protected, `file_too_large` when it is long. */
export const openPdf = async (bytes: Uint8Array): Promise<ReceiptFile> => {
  const pdfjs = await loadPdfjs();
  const task = load(pdfjs, bytes);
  const document = await documentOf(pdfjs, task);
  return {
    kind: 'pdf',
    mime: 'application/pdf',
    sheetCount: document.numPages,
    readSheet: (index) => readSheet(pdfjs, document, index),
    close: () => task.destroy(),
  };
};
