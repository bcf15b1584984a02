import type { Currency } from '../../../src-shared/currency.ts';
import { america } from './america.ts';
import { europe } from './europe.ts';
import { india } from './india.ts';
import { japan } from './japan.ts';
import type { Region } from './region.ts';

const REGIONS: Readonly<Record<Currency, Region>> = {
  INR: india,
  NPR: india,
  LKR: india,
  PKR: india,
  BDT: india,
  EUR: europe,
  CHF: europe,
  GBP: europe,
  SEK: europe,
  NOK: europe,
  DKK: europe,
  PLN: europe,
  CZK: europe,
  HUF: europe,
  JPY: japan,
};

/** Returns the part of the world whose shops fit a currency; the United States where none does. */
export const regionOf = (currency: Currency): Region => REGIONS[currency] ?? america;
