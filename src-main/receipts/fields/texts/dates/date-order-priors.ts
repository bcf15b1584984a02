import type { CountryGuess } from '../../rows/guess-countries.ts';
import type { DateOrder } from './date-span.ts';

/** How usual each order is, 0–1. */
export type OrderPriors = Readonly<Record<DateOrder, number>>;

const DAY_FIRST: OrderPriors = { dmy: 0.975, mdy: 0.01, ymd: 0.015 };
const UNKNOWN: OrderPriors = { dmy: 0.62, mdy: 0.34, ymd: 0.04 };
const OF_COUNTRY: Readonly<Record<string, OrderPriors>> = {
  US: { dmy: 0.02, mdy: 0.97, ymd: 0.01 },
  PH: { dmy: 0.2, mdy: 0.78, ymd: 0.02 },
  CA: { dmy: 0.2, mdy: 0.5, ymd: 0.3 },
  ZA: { dmy: 0.5, mdy: 0.02, ymd: 0.48 },
  SE: { dmy: 0.1, mdy: 0.01, ymd: 0.89 },
  CN: { dmy: 0.04, mdy: 0.01, ymd: 0.95 },
  JP: { dmy: 0.04, mdy: 0.01, ymd: 0.95 },
  HU: { dmy: 0.04, mdy: 0.01, ymd: 0.95 },
};

/** Points of doubt: with few hints the country, and so the order, is as good as unknown. */
const DOUBT = 1.5;

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** Returns how usual each order of day, month and year is in the countries that a receipt may come from. */
export const orderPriors = (countries: readonly CountryGuess[]): OrderPriors => {
  const sums = { dmy: 0, mdy: 0, ymd: 0 };
  const all = countries.reduce((sum, { points }) => sum + points * points, DOUBT);
  for (const order of ORDERS) {
    sums[order] = (DOUBT * UNKNOWN[order]) / all;
    // Squared: stray words of other countries weigh little against the one that most of the receipt names.
    for (const { country, points } of countries)
      sums[order] += ((OF_COUNTRY[country] ?? DAY_FIRST)[order] * points * points) / all;
  }
  return sums;
};
