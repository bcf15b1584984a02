import { listAccounts } from '../database/accounts.ts';
import type { Reader } from '../database/connection.ts';
import { enteredAfter } from '../database/rules-rows.ts';
import { TRANSFER_DAYS } from '../engine/find-transfers.ts';
import type { TransferWish } from './rules-transfers.ts';

/** Builds the function that says why a transaction that a rule calls a transfer finds no other side. */
export const whyMissing = (reader: Reader): ((wish: TransferWish) => string) => {
  const accounts = new Map(listAccounts(reader).map((account) => [account.id, account]));
  return ({ accountId, toAccountId }) => {
    const other = accounts.get(toAccountId);
    const name = other?.name ?? '';
    if (accounts.get(accountId)?.currency !== other?.currency) return `“${name}” holds another currency.`;
    const after = enteredAfter(reader, toAccountId);
    const why = after === null ? 'its bank delivers what moves, or it is closed' : `it is reconciled up to ${after}`;
    return `No equal and opposite transaction on “${name}” within ${TRANSFER_DAYS} days, and none is made there: ${why}.`;
  };
};
