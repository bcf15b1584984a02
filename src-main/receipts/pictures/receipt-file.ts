import type { Page } from '../page.ts';
import type { Picture } from '../picture.ts';

export type ReceiptFileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'heic' | 'bmp' | 'pdf';

/** One page of a PDF or TIFF, or the whole picture. */
export type Sheet = {
  /** Upright and in RGB, white where the file is transparent. */
  readonly picture: Picture;
  /** The words that a PDF itself holds, in pixels of the picture; null where it holds none that can be trusted. */
  readonly page: Page | null;
  /** Pixels of the picture for each pixel of the original, or for each point (1/72 inch) of a PDF. */
  readonly factor: number;
  /** Of the upright original, in pixels or, for a PDF, in points. */
  readonly originalWidth: number;
  readonly originalHeight: number;
  /** What the user has to know before trusting what is read, in words; null when there is nothing. */
  readonly notice: string | null;
};

/** A receipt's file, checked and open. Sheets are read one at a time, since fifty at once would fill the memory. */
export type ReceiptFile = {
  readonly kind: ReceiptFileKind;
  readonly mime: string;
  readonly sheetCount: number;
  /** Reads the sheet of an index from 0. Throws `file_unreadable` when it is damaged, `file_too_large` when it is too big. */
  readonly readSheet: (index: number) => Promise<Sheet>;
  /** Gives back what the file holds in memory. */
  readonly close: () => Promise<void>;
};
