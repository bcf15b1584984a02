/** A rectangle in pixels of the upright picture: the original after its EXIF orientation and quarter turns. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A word as one reader read it. `confidence` is the reader's own, 0–1, and not yet calibrated. */
export type Word = { readonly text: string; readonly confidence: number; readonly box: Box };

/** Words that stand on one printed line, from left to right. */
export type Line = { readonly words: readonly Word[]; readonly box: Box };

export type ReaderName = 'pp-ocr' | 'tesseract' | 'text-layer';

/** What one reader read of one receipt; lines from the top down. */
export type Page = {
  readonly reader: ReaderName;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
};
