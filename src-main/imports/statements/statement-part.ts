import { addDays } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import { decimalAmount } from '../../../src-shared/money.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ReadRow, StatedAccount, StatedBalance } from '../reading.ts';

/** One statement of a file as the bank cuts it: often a day or a page of an account. `line` is where it begins. */
export type StatementPart = {
  readonly line: number;
  readonly account: StatedAccount;
  readonly currency: Currency | null;
  readonly rows: readonly ReadRow[];
  /** The balance before the first row, under the bank's own date. */
  readonly opening: StatedBalance | null;
  readonly closing: StatedBalance | null;
};

/** Returns the first day on which a part has a movement, or null when it has none. */
export const firstDay = (rows: readonly ReadRow[]): IsoDate | null => {
  let first: IsoDate | null = null;
  for (const { date } of rows) if (first === null || date < first) first = date;
  return first;
};

/** Returns the opening balance dated before every row: banks write the first day of the period or the day before it. */
export const openingBefore = ({ opening, closing, rows }: StatementPart): StatedBalance | null => {
  if (!opening) return null;
  const first = firstDay(rows) ?? (closing && closing.date > opening.date ? null : (closing?.date ?? null));
  return first !== null && opening.date >= first ? { ...opening, date: addDays(first, -1) } : opening;
};

/** Returns how far the closing balance is from the opening one plus the rows, in minor units; null without both balances. */
export const balanceGap = ({ opening, closing, rows }: StatementPart): number | null => {
  if (!opening || !closing) return null;
  let sum = opening.amount;
  for (const { amount } of rows) sum += amount;
  return closing.amount - sum;
};

/** Says in words which statements do not add up; empty when all do. */
export const gapNotices = (parts: readonly StatementPart[], fallback: Currency): readonly string[] => {
  const gaps = parts.flatMap((part) => {
    const gap = balanceGap(part);
    return gap === null || gap === 0 ? [] : [{ part, gap }];
  });
  const [first] = gaps;
  if (!first) return [];
  const { part, gap } = first;
  const amount = `${decimalAmount(gap, part.currency ?? fallback)} ${part.currency ?? ''}`.trim();
  const more = gaps.length > 1 ? ` So it is with ${gaps.length - 1} more of its statements.` : '';
  return [
    `The statement on line ${part.line} does not add up: its closing balance differs by ${amount} from its opening balance and movements.${more}`,
  ];
};
