import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** What one rupee of an Indian city household's life costs elsewhere: levels of living, not exchange rates. */
const LEVELS: Readonly<Record<Currency, number>> = {
  INR: 1,
  EUR: 0.04,
  USD: 0.055,
  GBP: 0.034,
  JPY: 4,
  CHF: 0.055,
  CAD: 0.07,
  AUD: 0.08,
  NZD: 0.085,
  SGD: 0.065,
  HKD: 0.35,
  CNY: 0.13,
  KRW: 42,
  TWD: 0.8,
  BRL: 0.08,
  MXN: 0.4,
  ZAR: 0.4,
  SEK: 0.4,
  NOK: 0.42,
  DKK: 0.3,
  ISK: 6,
  PLN: 0.1,
  CZK: 0.6,
  HUF: 8,
  TRY: 1,
  ILS: 0.16,
  AED: 0.15,
  SAR: 0.14,
  QAR: 0.14,
  KWD: 0.012,
  BHD: 0.014,
  OMR: 0.015,
  THB: 0.6,
  PHP: 0.8,
  MYR: 0.1,
  IDR: 150,
  VND: 250,
  PKR: 2,
  BDT: 1,
  LKR: 2.5,
  NPR: 1.2,
  NGN: 12,
  EGP: 0.4,
  KES: 1.6,
  CLP: 22,
  COP: 90,
  ARS: 30,
};

/** Where no level is known, life costs as much as where two digits of cents are spent by hand. */
const USUAL_LEVEL = 0.055;

/** Turns a price in rupees of the story into minor units of another currency. */
export type Prices = {
  /** An everyday price, to the smallest unit in use. */
  readonly exact: (rupees: number) => MinorUnits;
  /** An everyday price without a fraction. */
  readonly whole: (rupees: number) => MinorUnits;
  /** A price someone set: three leading digits, then zeros. */
  readonly round: (rupees: number) => MinorUnits;
};

const toLeadingDigits = (value: number, digits: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) + 1 - digits);
  return Math.round(value / unit) * unit;
};

/** Returns the price level of a currency. */
export const pricesIn = (currency: Currency): Prices => {
  const unit = 10 ** currencyExponent(currency);
  const level = (LEVELS[currency] ?? USUAL_LEVEL) * unit;
  return {
    exact: (rupees) => Math.max(1, Math.round(rupees * level)),
    whole: (rupees) => Math.max(1, Math.round((rupees * level) / unit)) * unit,
    round: (rupees) => Math.max(1, toLeadingDigits(rupees * level, 3)),
  };
};
