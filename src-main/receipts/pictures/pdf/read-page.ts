import type { SKRSContext2D } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import type { Line } from '../../page.ts';
import type { Picture } from '../../picture.ts';
import { factorForReading, unreadable } from '../limits.ts';
import type { Sheet } from '../receipt-file.ts';
import { whatIsDrawn } from './drawn.ts';
import { FEWEST_WORDS, isInked, isTrustedText } from './is-usable-text.ts';
import { linesOfWords } from './lines-of-words.ts';
import type { Pdfjs } from './load-pdfjs.ts';
import { CanvasFactory } from './surroundings.ts';
import { wordsOfText } from './words-of-text.ts';
import type { TextItem } from './words-of-text.ts';

const POINTS_PER_INCH = 72;

/** To look at; its words are known. */
const DPI_OF_TEXT = 200;

/** To be recognized: a receipt on a sheet of A4 has small print. */
const DPI_OF_SCAN = 300;

/** A till roll is narrow. */
const NARROWEST = 1200;

type Size = { readonly width: number; readonly height: number };

/** Pixels for each point. */
const scaleFor = ({ width, height }: Size, dpi: number): number => {
  const wanted = Math.max(dpi / POINTS_PER_INCH, NARROWEST / Math.min(width, height));
  return wanted * factorForReading(width * wanted, height * wanted);
};

/** Returns the lines of a page's own text at a scale, or null where that is not to be trusted. */
const linesOf = async (pdfjs: Pdfjs, page: PDFPageProxy, scale: number): Promise<readonly Line[] | null> => {
  const { items, styles } = await page.getTextContent();
  const texts: readonly TextItem[] = items.flatMap((item) => ('str' in item ? [item] : []));
  if (texts.flatMap(({ str }) => str.match(/\S+/gu) ?? []).length < FEWEST_WORDS) return null;
  const { width, height } = page.getViewport({ scale: 1 });
  const drawn = whatIsDrawn(pdfjs, await page.getOperatorList(), width * height);
  const { transform } = page.getViewport({ scale });
  const place = { scale, transform, styles, widths: drawn.widths };
  const isOnPage = ({ box }: { box: { left: number; top: number } }): boolean =>
    box.left >= -scale && box.top >= -scale && box.left < width * scale && box.top < height * scale;
  const lines = linesOfWords(texts.flatMap((item) => wordsOfText(item, place)).filter(isOnPage));
  return isTrustedText(
    lines.flatMap((line) => line.words),
    drawn,
  )
    ? lines
    : null;
};

/** Rows that are copied off a canvas at a time: the whole of a sheet would be there three times over. */
const BAND = 256;

const pixelsOf = (context: SKRSContext2D, { width, height }: Size): Picture => {
  const data = new Uint8Array(width * height * 3);
  let to = 0;
  for (let top = 0; top < height; top += BAND) {
    const rgba = context.getImageData(0, top, width, Math.min(BAND, height - top)).data;
    for (let from = 0; from < rgba.length; from += 4, to += 3) {
      data[to] = rgba[from] ?? 0;
      data[to + 1] = rgba[from + 1] ?? 0;
      data[to + 2] = rgba[from + 2] ?? 0;
    }
  }
  return { width, height, channels: 3, data };
};

const render = async (page: PDFPageProxy, scale: number): Promise<Picture> => {
  const viewport = page.getViewport({ scale });
  const size = { width: Math.max(1, Math.round(viewport.width)), height: Math.max(1, Math.round(viewport.height)) };
  const surfaces = new CanvasFactory();
  const surface = surfaces.create(size.width, size.height);
  try {
    if (!surface.context) throw new Error('A canvas came without a context.');
    await page.render({ canvas: null, canvasContext: surface.context, viewport, intent: 'print' }).promise;
    return pixelsOf(surface.context, size);
  } finally {
    surfaces.destroy(surface);
  }
};

const EMPTY =
  'This page is empty, or holds a picture that is too large to show. Save it as a picture, or scan it at 300 dpi.';

const read = async (pdfjs: Pdfjs, page: PDFPageProxy): Promise<Sheet> => {
  const { width: originalWidth, height: originalHeight } = page.getViewport({ scale: 1 });
  const size = { width: originalWidth, height: originalHeight };
  const scaleOfText = scaleFor(size, DPI_OF_TEXT);
  const lines = await linesOf(pdfjs, page, scaleOfText);
  const factor = lines ? scaleOfText : scaleFor(size, DPI_OF_SCAN);
  const picture = await render(page, factor);
  const notice = picture.data.every((value) => value === 255) ? EMPTY : null;
  const { width, height } = picture;
  const isShown = lines && isInked(lines, picture);
  return {
    picture,
    page: isShown ? { reader: 'text-layer', width, height, lines } : null,
    factor,
    originalWidth,
    originalHeight,
    notice,
  };
};

/** Renders a page and reads its text where it has any. Throws `file_unreadable` when the page is damaged. */
export const readPage = async (pdfjs: Pdfjs, page: PDFPageProxy): Promise<Sheet> => {
  try {
    return await read(pdfjs, page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unreadable(
      `Page ${page.pageNumber} of the PDF is damaged (${reason}). Print it as PDF anew and try again.`,
      'damaged',
    );
  } finally {
    page.cleanup();
  }
};
