import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { ORPCError } from '@orpc/client';

import type { ErrorCode } from '../../src-shared/errors.ts';
import { amountWords } from './error-words-amounts.ts';
import { isUnanswered } from './is-unanswered.ts';
import type { Format } from './make-format.ts';

const TITLES: Readonly<Record<ErrorCode, MessageDescriptor>> = {
  invalid_input: msg`That does not work yet`,
  not_found: msg`It is no longer there`,
  name_taken: msg`That name is taken`,
  in_use: msg`It is still in use`,
  over_allocation: msg`There is not that much to allocate`,
  limit_enforced: msg`That would exceed the month limit`,
  amount_too_large: msg`That amount is too large`,
  currency_in_use: msg`The currency is in use`,
  nothing_to_undo: msg`There is nothing to undo`,
  nothing_to_redo: msg`There is nothing to redo`,
  split_mismatch: msg`The parts do not add up`,
  file_unreadable: msg`The file cannot be read`,
  file_too_large: msg`The file is too large`,
  import_question: msg`The import has an open question`,
  reconciled: msg`It is reconciled`,
  unbalanced: msg`The balances differ`,
  import_cancelled: msg`The import was cancelled`,
  preview_outdated: msg`The preview is out of date`,
  vault_in_use: msg`The vault is open in another window`,
  vault_read_only: msg`The vault is read-only`,
  vault_not_a_vault: msg`That file is not a vault`,
  vault_newer: msg`The vault comes from a newer Pecunia`,
  vault_unwritable: msg`The vault cannot be written`,
  vault_not_open: msg`No vault is open`,
};

const OVERTAKEN = msg`It is not the newest change`;
const UNKNOWN = msg`Something went wrong`;
const UNKNOWN_TEXT = msg`Nothing was changed. Try it again; if it happens every time, please report it.`;

const STOPPED = msg`Pecunia has stopped`;
const STOPPED_TEXT = msg`The program behind this page does not answer. Start it again, and open the address that it prints.`;

export type ErrorWords = { readonly title: MessageDescriptor; readonly text: MessageDescriptor | string };

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(TITLES, code);

/** Returns the title for a stable error code. */
export const errorTitle = (code: string): MessageDescriptor => (isKnown(code) ? TITLES[code] : UNKNOWN);

/** Returns what to tell the user about a failed call: a title for its code, and its own words or what to do. */
export function errorWords(error: unknown, format: Format): ErrorWords {
  if (isUnanswered(error)) return { title: STOPPED, text: STOPPED_TEXT };
  const code = errorCode(error);
  if (code === null || !(error instanceof Error)) return { title: UNKNOWN, text: UNKNOWN_TEXT };
  const details = errorDetails(error);
  const overtaken = code === 'nothing_to_undo' && details['newest'] !== undefined;
  return {
    title: overtaken ? OVERTAKEN : TITLES[code],
    text: amountWords(code, details, format) ?? error.message,
  };
}

/** Returns the stable code of a failed call, or null when it has none. */
export function errorCode(error: unknown): ErrorCode | null {
  if (!(error instanceof ORPCError)) return null;
  const code: unknown = error.code;
  return typeof code === 'string' && isKnown(code) ? code : null;
}

function errorDetails(error: Error): Readonly<Record<string, unknown>> {
  if (!(error instanceof ORPCError)) return {};
  const { details } = (error.data ?? {}) as { readonly details?: Readonly<Record<string, unknown>> };
  return details ?? {};
}
