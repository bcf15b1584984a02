import type { Currency } from '../../src-shared/currency.ts';
import type { AccountType } from '../../src-shared/contract/accounts.ts';
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

/** One part of a movement that the file itself divides; the parts sum to the movement's amount. */
export type ReadSplit = { readonly amount: MinorUnits; readonly category: string | null; readonly notes: string };

/**
 * One booked movement. `line` counts the file's physical lines (a sheet's rows) from 1 and may repeat where a format
 * writes several movements on one line; `amount` is negative for money out.
 */
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
  /** Empty unless the file divides the movement. */
  readonly splits?: readonly ReadSplit[];
  /** The user's other account, by the name that the file gives it, where the file says that this is a transfer. */
  readonly transferTo?: string | null;
  readonly tags?: readonly string[];
  /** Whether it is what the account held at first rather than a movement. */
  readonly isOpening?: boolean;
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

/** What a file says of the account that it belongs to. */
export type StatedAccount = {
  /** IBAN, or the bank's number of the account, without blanks; null when the file does not say. */
  readonly number: string | null;
  readonly name: string | null;
  readonly type: AccountType | null;
};

/** What the bank says the account held at the end of a day, in minor units. */
export type StatedBalance = { readonly date: IsoDate; readonly amount: MinorUnits };

/**
 * What a file tells of one account in one currency. `currency` is null when the file does not say. `balances` are the bank's
 * own, oldest first: what was there before the first row (dated the day before it) and at the end of days; the last is the closing one.
 */
export type Statement = {
  readonly account: StatedAccount;
  readonly currency: Currency | null;
  readonly rows: readonly ReadRow[];
  readonly balances: readonly StatedBalance[];
};

export type FileFormat = 'csv' | 'xlsx' | 'xls' | 'html' | 'ofx' | 'qif' | 'camt' | 'mt940';

/** The app that wrote an export of its own, so that its categories and transfers are taken over. */
export type ExportOf = 'actual' | 'ynab' | 'mint' | 'firefly' | 'gnucash' | 'monarch' | 'splitwise' | 'quicken';

/** Everything that was found in a bank file; at least one statement, each of another account or currency. */
export type Reading = {
  readonly format: FileFormat;
  readonly exportOf: ExportOf | null;
  readonly encoding: string;
  readonly questions: readonly ImportQuestion[];
  readonly decisions: readonly ImportDecision[];
  readonly notices: readonly string[];
  readonly statements: readonly Statement[];
  readonly failed: readonly FailedRow[];
  readonly skipped: readonly SkippedRow[];
};

/** A file's content on its way to a reader: the bytes, and for text formats the text with how it was decoded. */
export type TextSource = { readonly text: string; readonly encoding: string; readonly encodingReason: string };

/** Reads one text format whose content was recognized already. Throws `file_unreadable` when nothing of it can be used. */
export type TextReader = (source: TextSource, options: ReadOptions) => Reading;

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
