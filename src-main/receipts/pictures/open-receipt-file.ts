import { PecuniaError } from '../../../src-shared/errors.ts';
import { detectKind } from './detect-kind.ts';
import { MAX_RECEIPT_BYTES, tooLarge, unreadable } from './limits.ts';
import { openBmp } from './open-bmp.ts';
import { openHeif } from './open-heif.ts';
import { openImage } from './open-image.ts';
import { openPdf } from './pdf/open-pdf.ts';
import type { ReceiptFile } from './receipt-file.ts';

const requireBytes = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw unreadable('The file is empty. Save, send or scan it again.', 'empty');
  if (bytes.length <= MAX_RECEIPT_BYTES) return;
  throw tooLarge(
    `The file is larger than ${MAX_RECEIPT_BYTES / 1024 / 1024} MiB. Save it smaller, or scan it at 300 dpi.`,
    { bytes: bytes.length },
  );
};

const openKind = (bytes: Uint8Array): Promise<ReceiptFile> | ReceiptFile => {
  const kind = detectKind(bytes);
  if (kind === 'pdf') return openPdf(bytes);
  if (kind === 'heic' || kind === 'avif') return openHeif(bytes);
  return kind === 'bmp' ? openBmp(bytes) : openImage(bytes, kind);
};

const withName = async <T>(fileName: string, work: () => Promise<T> | T): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PecuniaError)) throw error;
    throw new PecuniaError(error.code, `${fileName}: ${error.message}`, { ...error.details, fileName });
  }
};

/**
 * Opens a receipt's file by what its bytes are; the name serves messages only. Throws `file_unreadable` when it is no picture, damaged
 * or protected, and `file_too_large` when it exceeds a limit, without decoding it.
 */
export const openReceiptFile = async (bytes: Uint8Array, fileName: string): Promise<ReceiptFile> => {
  const file = await withName(fileName, () => {
    requireBytes(bytes);
    return openKind(bytes);
  });
  return { ...file, readSheet: (index) => withName(fileName, () => file.readSheet(index)) };
};
