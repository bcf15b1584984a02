import { PecuniaError } from '../../../src-shared/errors.ts';
import type { FileReading, ReadPhase } from '../read-receipt-file.ts';
import type { ReceiptContext } from '../receipt.ts';

/** A file to read, who wants to know how far it is, and who may stop it. */
export type ReadJob = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly context: ReceiptContext;
  readonly onPhase?: (phase: ReadPhase) => void;
  readonly signal?: AbortSignal;
};

/** A job that waits or is under way. Settling it twice does nothing. */
export type Task = ReadJob & {
  readonly id: number;
  readonly resolve: (reading: FileReading) => void;
  readonly reject: (error: Error) => void;
};

export const cancelled = (): PecuniaError => new PecuniaError('import_cancelled', 'Reading the receipt was stopped.');

export const tooSlow = (fileName: string, limit: number): PecuniaError =>
  new PecuniaError(
    'file_unreadable',
    `${fileName} could not be read within ${Math.round(limit / 1000)} seconds. Crop it to the receipt, or scan it at 300 dpi.`,
    { fileName },
  );

export const broken = (fileName: string): PecuniaError =>
  new PecuniaError(
    'file_unreadable',
    `Reading ${fileName} ended unexpectedly. Try again; if it fails again, save the picture as JPEG or PNG.`,
    { fileName },
  );
