/**
 * One movement of another app's export in a form that is alike for all of them; all cells are the file's own texts. Rows with the same
 * `group` are the parts of one movement. `amount` has money out negative; without it `out` and `income` hold it.
 */
export type ExportRow = {
  readonly line: number;
  readonly raw: string;
  readonly account: string;
  readonly number?: string;
  readonly date: string;
  readonly amount?: string;
  readonly out?: string;
  readonly income?: string;
  readonly currency?: string;
  readonly payee: string;
  readonly notes?: string;
  readonly category?: string;
  readonly tags?: string;
  readonly transferTo?: string | null;
  readonly id?: string;
  readonly group?: string | null;
  /** Set where the app says that it is what the account held at first; a payee that says so need not be marked. */
  readonly isOpening?: boolean;
};

/** What an export's table holds: movements, and lines that are none with the reason. */
export type ExportRows = {
  readonly rows: readonly ExportRow[];
  readonly skipped: readonly SkippedLine[];
};

export type SkippedLine = { readonly line: number; readonly raw: string; readonly reason: string };
