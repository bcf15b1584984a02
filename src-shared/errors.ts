/** Everything that can go wrong in a way the user can mend; the screens and the command line translate by code. */
export const ERROR_CODES = [
  'invalid_input',
  'not_found',
  'name_taken',
  'in_use',
  'over_allocation',
  'limit_enforced',
  'amount_too_large',
  'currency_in_use',
  'nothing_to_undo',
  'nothing_to_redo',
  'split_mismatch',
  'file_unreadable',
  'file_too_large',
  'import_question',
  'reconciled',
  'unbalanced',
  'import_cancelled',
  'preview_outdated',
  'vault_in_use',
  'vault_read_only',
  'vault_not_a_vault',
  'vault_newer',
  'vault_unwritable',
  'vault_not_open',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorDetails = Readonly<Record<string, unknown>>;

/** A failure with a stable code, a message in words for the user, and data to act on it. */
export class PecuniaError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'PecuniaError';
    this.code = code;
    this.details = details;
  }
}

/** A failure on its way between threads or processes; `code` is null when it is none that a user can mend. */
export type SentFailure = { readonly code: ErrorCode | null; readonly message: string; readonly details: ErrorDetails };

/** Returns what is sent of a failure. */
export const sentFailure = (error: unknown): SentFailure => {
  if (error instanceof PecuniaError) return { code: error.code, message: error.message, details: error.details };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: null, message, details: {} };
};

/** Returns the failure that was sent. */
export const receivedFailure = ({ code, message, details }: SentFailure): Error =>
  code === null ? new Error(message) : new PecuniaError(code, message, details);

/** Marks a branch that the types rule out. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
};
