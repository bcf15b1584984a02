import type { ReceiptProgress } from '../../src-shared/contract/receipts.ts';
import type { Box } from '../receipts/page.ts';
import type { Receipt, ReceiptContext } from '../receipts/receipt.ts';

export type ReadWord = { readonly text: string; readonly box: Box };

/** One receipt of a file as it was read. Boxes are pixels of the upright picture, `width` by `height`. */
export type ReadPart = {
  readonly receipt: Receipt;
  readonly words: readonly ReadWord[];
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise that make the picture upright. */
  readonly turn: 0 | 90 | 180 | 270;
  /** The page of the file that it is on, from 0. */
  readonly sheet: number;
  /** What the user has to know about the page, in words. */
  readonly notice: string | null;
};

/** How far a file is; `done` is 0–1. */
export type ReadProgress = Pick<ReceiptProgress, 'phase' | 'done'>;

export type ReceiptJob = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly context: ReceiptContext;
  readonly onProgress: (progress: ReadProgress) => void;
  readonly signal: AbortSignal;
};

/** Reads files of receipts, wherever that is done. */
export type ReceiptReader = {
  /** Returns the receipts of a file, one at least. Throws `file_unreadable`, `file_too_large`, and `import_cancelled` by the signal. */
  readonly read: (job: ReceiptJob) => Promise<readonly ReadPart[]>;
  readonly close: () => void;
};
