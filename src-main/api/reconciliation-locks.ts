import { PecuniaError } from '../../src-shared/errors.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { Writer } from '../database/connection.ts';
import {
  enteringReconciled,
  lockedAgainst,
  lockedAmong,
  reconciledOver,
  unlockMoved,
} from '../database/reconciliation-locks.ts';
import type { Locked, Move } from '../database/reconciliation-locks.ts';

export type LockOptions = {
  /** Goes ahead where a reconciliation locks rows; what is changed then is not locked any more. */
  readonly evenReconciled?: boolean | undefined;
};

const nameOf = ({ payee, date, amount, currency }: Locked): string =>
  `${payee === '' ? 'The transaction' : `“${payee}”`} of ${date} (${decimalAmount(amount, currency)} ${currency})`;

const HOW_ON = 'Unlock that reconciliation first, or go ahead even so.';

const refusal = (locked: Locked, what: string): PecuniaError => {
  const more = locked.count === 1 ? '' : ` and ${locked.count - 1} more`;
  const { id, account, reconciledTo, count } = locked;
  return new PecuniaError('reconciled', `${nameOf(locked)}${more} ${what} ${HOW_ON}`, {
    transactionId: id,
    account,
    reconciledTo,
    count,
  });
};

const belongs = ({ account, reconciledTo, count }: Locked): string =>
  `${count === 1 ? 'belongs' : 'belong'} to what was reconciled in “${account}” up to ${reconciledTo}.`;

/** Throws `reconciled` when a reconciliation locks one of the transactions. */
export const refuseLocked = (writer: Writer, ids: readonly number[], { evenReconciled }: LockOptions): void => {
  const locked = evenReconciled === true ? null : lockedAmong(writer, ids);
  if (locked) throw refusal(locked, belongs(locked));
};

/** Throws `reconciled` when a new transaction would come among what is reconciled already. */
export const refuseReconciledDay = (
  writer: Writer,
  { accountId, date }: { readonly accountId: number; readonly date: string },
  { evenReconciled }: LockOptions,
): void => {
  const reconciled = evenReconciled === true ? null : reconciledOver(writer, accountId, date);
  if (!reconciled) return;
  const { account, reconciledTo } = reconciled;
  throw new PecuniaError(
    'reconciled',
    `A transaction of ${date} would come among what was reconciled in “${account}” up to ${reconciledTo}. ${HOW_ON}`,
    { account, reconciledTo, count: 1 },
  );
};

/**
 * Watches over a change of day or account: throws `reconciled` when it takes transactions away from where a reconciliation
 * locks them, or brings some among what is reconciled already. Unlocks those that move even so.
 */
export const moveUnlocked = (
  writer: Writer,
  ids: readonly number[],
  move: Move,
  { evenReconciled }: LockOptions,
): void => {
  if (move.date === undefined && move.accountId === undefined) return;
  if (evenReconciled === true) {
    unlockMoved(writer, ids, move);
    return;
  }
  const locked = lockedAgainst(writer, ids, move);
  if (locked) throw refusal(locked, belongs(locked));
  const entering = enteringReconciled(writer, ids, move);
  if (entering)
    throw refusal(
      entering,
      `would come among what was reconciled in “${entering.account}” up to ${entering.reconciledTo}.`,
    );
};
