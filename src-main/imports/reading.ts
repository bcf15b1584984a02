import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** One cell as the file has it and as this choice would read it. */
export type ImportSample = { readonly raw: string; readonly reads: string };

/** One way to read something, shown on real rows of the file. */
export type ImportChoice = { readonly value: string; readonly label: string; readonly sample: readonly ImportSample[] };

/** Something the file leaves open; the answer goes into `ReadOptions.answers` under the same key. */
export type ImportQuestion = { readonly key: string; readonly text: string; readonly choices: readonly ImportChoice[] };

/** Something that was decided, why, and what else could be chosen by answering under the same key. */
export type ImportDecision = {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
  readonly choices: readonly ImportChoice[];
};

/** One booked movement; `line` counts the file's physical lines from 1, `amount` is negative for money out. */
export type ReadRow = {
  readonly line: number;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly payeeText: string;
  readonly notes: string;
  readonly bankId: string | null;
  readonly bankCategory: string | null;
  readonly currency: string | null;
  readonly raw: string;
};

/** A row that could not be read; `column` is the column's name where one cell is to blame. */
export type FailedRow = {
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
  readonly raw: string;
};

/** A row that is no movement of its own: a total, a pending payment, a second line of text. */
export type SkippedRow = { readonly line: number; readonly reason: string; readonly raw: string };

/** Everything that was found in a bank file. `currency` is null when the file does not say. */
export type Reading = {
  readonly format: 'csv';
  readonly encoding: string;
  readonly currency: Currency | null;
  readonly questions: readonly ImportQuestion[];
  readonly decisions: readonly ImportDecision[];
  readonly notices: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly failed: readonly FailedRow[];
  readonly skipped: readonly SkippedRow[];
};

/** `answers` override questions and decisions by key; `fallbackCurrency` counts the decimals where the file names no currency. */
export type ReadOptions = {
  readonly fileName: string;
  readonly fallbackCurrency: Currency;
  readonly answers: Readonly<Record<string, string>>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
};

/** The largest file that is read, in bytes: 200 MiB. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
