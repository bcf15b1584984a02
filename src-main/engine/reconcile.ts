import type { IsoDate } from '../../src-shared/date.ts';
import type { StatedDay } from './balance-check.ts';

export type KnownBalances = {
  /** The balances at which the ledger was proved equal to the bank. */
  readonly proved: readonly StatedDay[];
  /** What the bank stated; of one day the last one counts. */
  readonly stated: readonly StatedDay[];
  /** The balance in question, if any. */
  readonly asked: StatedDay | null;
};

/**
 * Joins everything known of an account's balance up to a day (null: all of it), oldest first, one balance for each day: the one in
 * question goes before what the bank stated, and that before what was proved.
 */
export const knownBalances = (
  { proved, stated, asked }: KnownBalances,
  through: IsoDate | null,
): readonly StatedDay[] => {
  const days = new Map<IsoDate, StatedDay>();
  for (const day of [...proved, ...stated, ...(asked ? [asked] : [])]) {
    if (through === null || day.date <= through) days.set(day.date, day);
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
};
