import type { Random } from '../../sample/random.ts';
import type { Country, Trader } from './countries/country.ts';
import { fillPattern } from './fill-pattern.ts';
import { makeBasket } from './make-basket.ts';
import { settleBasket } from './settle-basket.ts';
import type { ReceiptTruth } from './truth.ts';

/** Invents what a receipt of a trader says, dated 2021 to 2025. */
export const makeTruth = (random: Random, country: Country, trader: Trader): ReceiptTruth => {
  const items = makeBasket(random, country, trader.trade, random.integer(2, 7));
  return {
    country: country.code,
    currency: country.currency,
    merchant: trader.name,
    merchantNames: trader.legalName === undefined ? [trader.name] : [trader.name, trader.legalName],
    address: trader.address.join(', '),
    taxNumber: fillPattern(random, country.taxNumber),
    receiptNumber: fillPattern(random, random.pick(country.receiptNumber)),
    date: `${random.integer(2021, 2025)}-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`,
    time: `${twoDigits(random.integer(7, 21))}:${twoDigits(random.integer(0, 59))}`,
    ...settleBasket(random, country, trader.trade, items),
  };
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');
