import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { createSimilarity } from './match-duplicates-payees.ts';
import { payeeCore } from './similar-payees-core.ts';

/** How many days a bank's booking may lie away from the receipt. */
export const RECEIPT_DAYS = 5;

export type PaidReceipt = {
  readonly date: IsoDate;
  readonly total: MinorUnits;
  readonly tip: MinorUnits | null;
  readonly merchant: string | null;
};

export type PossibleBooking = {
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly payee: string;
  /** What the bank wrote. */
  readonly payeeText: string;
};

/** `confidence` is 0–1. */
export type RankedBooking<T> = { readonly booking: T; readonly confidence: number; readonly reason: string };

/** Returns the amounts under which a receipt may be booked, the likeliest first: a tip may be on top, or in the total. */
export const bookedAmounts = ({ total, tip }: Pick<PaidReceipt, 'total' | 'tip'>): readonly MinorUnits[] =>
  tip === null || tip === 0 ? [0 - total] : [0 - total, 0 - total - tip, 0 - total + tip];

type Clue = { readonly weight: number; readonly words: string };

const amountClue = ({ total, tip }: PaidReceipt, amount: MinorUnits): Clue => {
  if (amount === 0 - total) return { weight: 0.5, words: 'Same amount' };
  return amount === 0 - total - (tip ?? 0)
    ? { weight: 0.42, words: 'Amount with the tip' }
    : { weight: 0.35, words: 'Amount without the tip' };
};

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

/** Banks book on the day or later; earlier only where a day was read wrong, or a shop prints its receipt late. */
const dayClue = (receipt: IsoDate, booked: IsoDate): Clue => {
  const later = daysBetween(receipt, booked);
  if (later === 0) return { weight: 0.22, words: 'same day' };
  if (later < 0) return { weight: later === -1 ? 0.1 : 0, words: `${days(-later)} earlier` };
  return { weight: later <= 3 ? 0.16 : 0.1, words: `${days(later)} later` };
};

const NAMES_APART = 0.1;
const SAME_NAME = 0.26;
const LIKE_NAME = 0.22;

const payeeClue = (merchant: string | null, { payee, payeeText }: PossibleBooking): Clue | null => {
  const names = [payee, payeeText].filter((name) => name !== '');
  if (merchant === null || names.length === 0) return null;
  const core = payeeCore(merchant).joined;
  if (core !== '' && names.some((name) => payeeCore(name).joined === core))
    return { weight: SAME_NAME, words: 'same payee' };
  const isLike = createSimilarity();
  return names.some((name) => isLike(merchant, name))
    ? { weight: LIKE_NAME, words: 'payee alike' }
    : { weight: -NAMES_APART, words: 'another payee' };
};

const clamp = (value: number): number => Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;

/** Returns the bookings that may be a receipt, the likeliest first, each with the reason in words. */
export const rankBookings = <T extends PossibleBooking>(
  receipt: PaidReceipt,
  bookings: readonly T[],
): readonly RankedBooking<T>[] =>
  bookings
    .map((booking) => {
      const clues = [
        amountClue(receipt, booking.amount),
        dayClue(receipt.date, booking.date),
        payeeClue(receipt.merchant, booking),
      ].filter((clue) => clue !== null);
      const confidence = clamp(clues.reduce((sum, { weight }) => sum + weight, 0));
      return { booking, confidence, reason: clues.map(({ words }) => words).join(', ') };
    })
    .toSorted((a, b) => b.confidence - a.confidence);
