import type { Settings } from '../../src-shared/contract/settings.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { decimalAmount, parseAmount } from '../../src-shared/money.ts';

/** How a vault's amounts are read and written on the command line. */
export type Words = {
  readonly currency: Currency;
  /** Minor units as a plain decimal, `-12.50`. */
  readonly amount: (minorUnits: number) => string;
  /** Like `amount`; null stays null. */
  readonly amountOrNull: (minorUnits: number | null) => string | null;
  /** Reads a plain decimal into minor units. */
  readonly parse: (text: string) => number;
};

/** Returns the words of a vault's base currency. */
export const inWords = ({ currency }: Pick<Settings, 'currency'>): Words => ({
  currency,
  amount: (minorUnits) => decimalAmount(minorUnits, currency),
  amountOrNull: (minorUnits) => (minorUnits === null ? null : decimalAmount(minorUnits, currency)),
  parse: (text) => parseAmount(text, currency),
});
