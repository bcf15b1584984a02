import type { SentFailure } from '../../../src-shared/errors.ts';
import type { FileReading, ReadPhase } from '../read-receipt-file.ts';
import type { ReceiptContext } from '../receipt.ts';

/** What a reader process is asked for. */
export type Request = {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly context: ReceiptContext;
};

/** What every last answer tells beside its kind. */
type Ended = {
  readonly id: number;
  /** Bytes of memory that the process holds now. */
  readonly residentSet: number;
};

/** What it answers. Any number of `progress` answers come before the last one. */
export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly phase: ReadPhase }
  | (Ended & { readonly kind: 'result'; readonly reading: FileReading })
  | (Ended & { readonly kind: 'failure' } & SentFailure);
