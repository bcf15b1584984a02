import { PecuniaError } from '../../../src-shared/errors.ts';

export const MAX_RECEIPT_BYTES = 30 * 1024 * 1024;

/** A scan of 40 megapixels is common, a photo of 64 not rare; what exceeds this is a bomb, or a poster. */
export const MAX_PIXELS = 100_000_000;

/** For formats that are decoded as a whole and not row by row, four bytes a pixel. */
export const MAX_PIXELS_AT_ONCE = 50_000_000;

export const MAX_SHEETS = 50;

/** Enough for small print on A4; a sheet is 36 MB then. */
const PIXELS_FOR_READING = 12_000_000;
const SIDE_FOR_READING = 10_000;

const millions = (pixels: number): string => (pixels / 1_000_000).toFixed(pixels < 10_000_000 ? 1 : 0);

/** Returns the factor, at most 1, that brings a picture to a size that readers can use and memory can hold. */
export const factorForReading = (width: number, height: number): number =>
  Math.min(1, Math.sqrt(PIXELS_FOR_READING / (width * height)), SIDE_FOR_READING / Math.max(width, height));

export const tooLarge = (message: string, details: Readonly<Record<string, unknown>>): PecuniaError =>
  new PecuniaError('file_too_large', message, details);

export const unreadable = (message: string, found: string): PecuniaError =>
  new PecuniaError('file_unreadable', message, { found });

/** Throws `file_too_large` when a picture has more pixels than can be decoded; its header says so before that. */
export const requirePixels = (width: number, height: number, limit = MAX_PIXELS): void => {
  if (width * height <= limit) return;
  throw tooLarge(
    `The picture has ${millions(width * height)} megapixels (${width} × ${height}); Pecunia reads up to ${millions(limit)}. ` +
      'Save it smaller, or scan it at 300 dpi.',
    { width, height },
  );
};

/** Throws `file_too_large` when a document has more pages than a receipt may have. */
export const requireSheets = (count: number): void => {
  if (count <= MAX_SHEETS) return;
  throw tooLarge(
    `The file has ${count} pages; Pecunia reads receipts of up to ${MAX_SHEETS}. Save the pages of the receipt as a file of their own.`,
    { sheets: count },
  );
};
