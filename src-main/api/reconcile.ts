import type { Reconciliation } from '../../src-shared/contract/reconcile.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { decimalAmount, exactAmount } from '../../src-shared/money.ts';
import { getAccount } from '../database/accounts.ts';
import type { AccountRow } from '../database/accounts.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { movementsByDay } from '../database/import-balances.ts';
import {
  countOpen,
  deleteReconciliation,
  getReconciliation,
  insertReconciliation,
  ledgerThrough,
  listReconciliations,
  newestReconciliation,
  statedBalances,
} from '../database/reconciliations.ts';
import { firstDifference, runningLedger } from '../engine/balance-check.ts';
import type { FirstDifference, StatedDay } from '../engine/balance-check.ts';
import { knownBalances } from '../engine/reconcile.ts';
import { change, changeOnly } from './change.ts';
import { os } from './router-base.ts';
import { createTransaction } from './transaction-changes.ts';

type Asked = {
  readonly accountId: number;
  readonly date?: string | undefined;
  readonly balance?: number | undefined;
};

const provedDays = (reconciliations: readonly Reconciliation[]): readonly StatedDay[] =>
  reconciliations.toReversed().map(({ date, balance }) => ({ date, amount: balance }));

const firstIn = (reader: Reader, accountId: number, known: readonly StatedDay[]): FirstDifference | null =>
  known.length === 0 ? null : firstDifference(known, runningLedger(movementsByDay(reader, accountId)));

const provedDifference = (reader: Reader, accountId: number, [newest]: readonly Reconciliation[]): number | null =>
  newest ? exactAmount(newest.balance - ledgerThrough(reader, accountId, newest.date)) : null;

const statusOf = (reader: Reader, asked: Asked) => {
  const { accountId } = asked;
  const { currency } = getAccount(reader, accountId);
  const stated = statedBalances(reader, accountId);
  const reconciliations = listReconciliations(reader, accountId);
  const date = asked.date ?? stated.at(-1)?.date ?? null;
  const balance = asked.balance ?? stated.findLast((day) => day.date === date)?.amount ?? null;
  const ledger = ledgerThrough(reader, accountId, date);
  const difference = balance === null ? null : exactAmount(balance - ledger);
  const question = date === null || balance === null ? null : { date, amount: balance };
  const known = knownBalances({ proved: provedDays(reconciliations), stated, asked: question }, date);
  return {
    accountId,
    currency,
    date,
    balance,
    ledger,
    difference,
    first: difference === 0 ? null : firstIn(reader, accountId, known),
    open: countOpen(reader, accountId, date),
    stated: [...stated],
    reconciliations: [...reconciliations],
    provedDifference: provedDifference(reader, accountId, reconciliations),
  };
};

type Mark = { readonly accountId: number; readonly date: string; readonly balance: number; readonly adjust: boolean };

const refuseBackwards = (account: AccountRow, date: string, reconciledTo: string | undefined): void => {
  if (reconciledTo === undefined || date >= reconciledTo) return;
  throw new PecuniaError(
    'invalid_input',
    `“${account.name}” is reconciled up to ${reconciledTo} already. Choose that day or a later one, or unlock it first.`,
    { accountId: account.id, date, reconciledTo },
  );
};

const refuseUnbalanced = (account: AccountRow, { date, balance }: Mark, ledger: number): never => {
  const words = (amount: number): string => decimalAmount(amount, account.currency);
  const difference = exactAmount(balance - ledger);
  const what = difference > 0 ? `${words(difference)} is missing here` : `${words(-difference)} is too much here`;
  throw new PecuniaError(
    'unbalanced',
    `At the end of ${date} “${account.name}” holds ${words(ledger)} ${account.currency}, the bank says ${words(balance)}: ${what}. ` +
      'Find it, or let an adjustment make up for it.',
    { accountId: account.id, date, balance, ledger, difference },
  );
};

/** What an adjustment is filed under until the user knows better. */
const ADJUSTMENT = 'Balance adjustment';

const balanceLedger = (writer: Writer, account: AccountRow, mark: Mark): void => {
  const ledger = ledgerThrough(writer, account.id, mark.date);
  if (ledger === mark.balance) return;
  if (!mark.adjust) refuseUnbalanced(account, mark, ledger);
  const adjustment = {
    accountId: account.id,
    date: mark.date,
    amount: mark.balance - ledger,
    payee: ADJUSTMENT,
    categoryId: null,
    notes: '',
  };
  // The same day may have been proved with another balance before.
  createTransaction(writer, adjustment, { evenReconciled: true });
};

const markReconciled = (writer: Writer, mark: Mark): { readonly id: number; readonly transactions: number } => {
  const { accountId, date, balance } = mark;
  const account = getAccount(writer, accountId);
  const newest = newestReconciliation(writer, accountId);
  refuseBackwards(account, date, newest?.date);
  balanceLedger(writer, account, mark);
  const isKnown = newest?.date === date && newest.balance === balance && countOpen(writer, accountId, date) === 0;
  return isKnown ? { id: newest.id, transactions: 0 } : insertReconciliation(writer, { accountId, date, balance });
};

const unlock = (writer: Writer, id: number): void => {
  const { accountId } = getReconciliation(writer, id);
  const newest = newestReconciliation(writer, accountId);
  if (newest && newest.id !== id) {
    throw new PecuniaError(
      'invalid_input',
      `“${getAccount(writer, accountId).name}” was reconciled again since, up to ${newest.date}. Unlock the newest first.`,
      { reconciliationId: id, newest: newest.id },
    );
  }
  deleteReconciliation(writer, id);
};

const unlockLabel = (reader: Reader, id: number): string => {
  const { accountId, date } = getReconciliation(reader, id);
  return `Unlock ${getAccount(reader, accountId).name}, reconciled to ${date}`;
};

export const reconcile = {
  status: os.reconcile.status.handler(({ input, context: { session } }) => statusOf(session.vault(), input)),

  mark: os.reconcile.mark.handler(async ({ input, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'reconcile.mark',
      label: `Reconcile ${getAccount(session.vault(), input.accountId).name} to ${input.date}`,
      body: (writer) => markReconciled(writer, input),
    });
    return { ...done, ...result };
  }),

  unlock: os.reconcile.unlock.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'reconcile.unlock',
      label: unlockLabel(session.vault(), id),
      body: (writer) => unlock(writer, id),
    }),
  ),
};
