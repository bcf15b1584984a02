import type { StatedBalance } from '../../../src-shared/contract/reconcile.ts';
import { isIsoDate } from '../../../src-shared/date.ts';
import type { Api } from '../../app/api.ts';

/** How an account stands against its bank. */
export type ReconcileStatus = Awaited<ReturnType<Api['reconcile']['status']>>;

/** What the account is compared with. */
export type Question = {
  /** Empty while none is chosen. */
  readonly date: string;
  readonly balance: number | null;
  /** Whether the user wrote the balance; one from a file goes with its day. */
  readonly typed: boolean;
};

/** Returns the question to begin with: the bank's last balance, unless that day is behind what is reconciled already. */
export function firstQuestion({
  date,
  balance,
  reconciliations,
}: Pick<ReconcileStatus, 'date' | 'balance' | 'reconciliations'>): Question {
  const last = reconciliations[0]?.date;
  if (date === null || (last !== undefined && date < last)) return { date: '', balance: null, typed: false };
  return { date, balance, typed: false };
}

/** Returns the question for another day: with what the bank stated then, else with what the user wrote. */
export function balanceOn(asked: Question, date: string, stated: readonly StatedBalance[]): Question {
  const known = stated.findLast((day) => day.date === date);
  if (known) return { date, balance: known.amount, typed: false };
  return asked.typed ? { ...asked, date } : { date, balance: null, typed: false };
}

export type QuestionProblem = 'no-day' | 'too-early' | 'no-balance';

/** Says what keeps a question from being marked; null when nothing does. */
export function questionProblem({ date, balance }: Question, reconciledTo: string | null): QuestionProblem | null {
  if (!isIsoDate(date)) return 'no-day';
  if (reconciledTo !== null && date < reconciledTo) return 'too-early';
  return balance === null ? 'no-balance' : null;
}
