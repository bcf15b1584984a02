import { DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Pdfjs = typeof pdfjs;

// What pdf.js expects of a page. It brings these itself only where it sees plain Node, which a process of Electron is not.
const install = (): void => {
  const page = globalThis as Record<string, unknown>;
  page['DOMMatrix'] ??= DOMMatrix;
  page['ImageData'] ??= ImageData;
  page['Path2D'] ??= Path2D;
};

const load = async (): Promise<Pdfjs> => {
  install();
  // With its worker loaded here, pdf.js starts no thread; this process is one of its own.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};

let loaded: Promise<Pdfjs> | null = null;

/** Loads pdf.js when the first PDF comes, since most receipts are pictures. */
export const loadPdfjs = (): Promise<Pdfjs> => {
  loaded ??= load();
  return loaded;
};
