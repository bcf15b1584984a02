import { addDays } from '../../src-shared/date.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Writer } from '../database/connection.ts';
import { countImported, deleteImported, unlinkOtherSides } from '../database/import-undo.ts';
import { movedOpening, openingWithHeir } from '../database/import-openings.ts';
import { getImport, markUndone } from '../database/imports.ts';
import { updateTransaction } from '../database/transactions.ts';
import { recharge } from './charging.ts';

const refuseLocked = (reconciled: number): void => {
  if (reconciled === 0) return;
  const rows = reconciled === 1 ? 'One transaction of this import is' : `${reconciled} transactions of this import are`;
  throw new PecuniaError('reconciled', `${rows} reconciled with the bank. Unlock that reconciliation first.`, {
    reconciled,
  });
};

/** What the import's rows took of an opening balance goes back to it; it stays as long as another import has rows before it. */
const giveOpeningBack = (writer: Writer, importId: number): void => {
  const moved = movedOpening(writer, importId);
  if (moved) {
    const { id, held, taken, provedAt, firstOther } = moved;
    const before = firstOther === null ? provedAt : addDays(firstOther, -1);
    updateTransaction(writer, id, { amount: held + taken, date: before < provedAt ? before : provedAt });
    recharge(writer, { transactions: [id] }, { redivide: true });
  }
  const owned = openingWithHeir(writer, importId);
  if (owned && owned.heir !== null) updateTransaction(writer, owned.id, { importId: owned.heir });
};

/**
 * Takes an import back, whenever it was: its transactions go, and the other sides of its transfers count by themselves again.
 * Returns how many went. Throws `reconciled` where rows are locked, `nothing_to_undo` when it was taken back before.
 */
export const undoImport = (writer: Writer, importId: number): number => {
  const { undoneAt, fileName } = getImport(writer, importId);
  if (undoneAt !== null) {
    throw new PecuniaError('nothing_to_undo', `The import of ${fileName} was taken back already.`, { importId });
  }
  const { transactions, reconciled } = countImported(writer, importId);
  refuseLocked(reconciled);
  giveOpeningBack(writer, importId);
  const others = unlinkOtherSides(writer, importId);
  deleteImported(writer, importId);
  recharge(writer, { transactions: others });
  markUndone(writer, importId);
  return transactions;
};
