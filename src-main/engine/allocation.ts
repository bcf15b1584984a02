import type { Currency } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { decimalAmount, divideMoney, sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

export type Share = { readonly bucketId: number; /** 0–100 */ readonly percent: number };
export type Part = { readonly bucketId: number; readonly amount: MinorUnits };

/** An amount divided over buckets; `rest` stays unallocated, and parts and rest sum to the amount. */
export type Division = { readonly parts: readonly Part[]; readonly rest: MinorUnits };

const PERCENT_DIGITS = 6;
const millionths = (percent: number): number => Math.round(percent * 10 ** PERCENT_DIGITS);

/**
 * Divides an amount by percentages; what they leave of 100 % is the rest. Nothing is lost: largest remainder over
 * shares and rest. Throws `invalid_input` when a bucket repeats, a share is negative or they sum to above 100.
 */
export const allocateByShares = (amount: MinorUnits, shares: readonly Share[]): Division => {
  refuseRepeats(shares);
  const negative = shares.find(({ percent }) => percent < 0);
  if (negative)
    throw new PecuniaError('invalid_input', `A share cannot be negative (${negative.percent} %).`, { ...negative });
  const sum = shares.reduce((total, { percent }) => total + millionths(percent), 0);
  const percentSum = sum / 10 ** PERCENT_DIGITS;
  if (percentSum > 100) {
    throw new PecuniaError('invalid_input', `The shares sum to ${percentSum} %, which is above 100 %.`, { percentSum });
  }
  const divided = divideMoney(amount, [...shares.map(({ percent }) => percent), 100 - percentSum]);
  return {
    parts: shares.map(({ bucketId }, index) => ({ bucketId, amount: divided[index] ?? 0 })),
    rest: divided[shares.length] ?? 0,
  };
};

/**
 * Returns the parts that hold anything, and what they leave of the amount. Throws `over_allocation` when the parts
 * sum to above it, `invalid_input` when a part is negative or a bucket repeats.
 */
export const checkParts = (amount: MinorUnits, parts: readonly Part[], currency: Currency): Division => {
  refuseRepeats(parts);
  const negative = parts.find((part) => part.amount < 0);
  if (negative) {
    const message = `A part cannot be negative (${decimalAmount(negative.amount, currency)} ${currency}).`;
    throw new PecuniaError('invalid_input', message, { ...negative });
  }
  const allocated = sumMoney(parts.map((part) => part.amount));
  if (allocated > amount) throw partsTooLarge(allocated, amount, currency);
  return { parts: parts.filter((part) => part.amount > 0), rest: amount - allocated };
};

/** Throws `over_allocation` when the amount is more than what is unallocated. */
export const checkAvailable = (amount: MinorUnits, unallocated: MinorUnits, currency: Currency): void => {
  if (amount <= unallocated) return;
  const wanted = decimalAmount(amount, currency);
  const available = decimalAmount(unallocated, currency);
  const excess = decimalAmount(amount - unallocated, currency);
  throw new PecuniaError(
    'over_allocation',
    `Cannot allocate ${wanted} ${currency}: only ${available} is unallocated, ${excess} too little.`,
    { amount, unallocated, excess: amount - unallocated },
  );
};

const partsTooLarge = (allocated: MinorUnits, amount: MinorUnits, currency: Currency): PecuniaError => {
  const excess = allocated - amount;
  return new PecuniaError(
    'over_allocation',
    `The parts sum to ${decimalAmount(allocated, currency)} ${currency}, ` +
      `${decimalAmount(excess, currency)} more than the ${decimalAmount(amount, currency)} to allocate.`,
    { amount, allocated, excess },
  );
};

const refuseRepeats = (rows: readonly { readonly bucketId: number }[]): void => {
  const seen = new Set<number>();
  for (const { bucketId } of rows) {
    if (seen.has(bucketId))
      throw new PecuniaError('invalid_input', 'A bucket can get only one part of an allocation.', { bucketId });
    seen.add(bucketId);
  }
};
