import { decimalAmount } from '../../../src-shared/money.ts';
import type { Country } from './countries/country.ts';

/** Writes minor units as the country does, without a sign: `1.234,50`. */
export const writeNumber = (country: Country, amount: number): string => {
  const [whole = '0', fraction] = decimalAmount(amount, country.currency).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, country.group);
  return fraction === undefined ? grouped : `${grouped}${country.decimal}${fraction}`;
};

/** Writes minor units with a sign around them, such as `€ #`; a minus leads. */
export const writeSigned = (country: Country, amount: number, sign: string): string =>
  `${amount < 0 ? '-' : ''}${sign.replace('#', writeNumber(country, Math.abs(amount)))}`;

/** Writes a quantity: pieces whole, measures with three decimals. */
export const writeQuantity = (country: Country, quantity: number): string =>
  Number.isInteger(quantity) ? String(quantity) : quantity.toFixed(3).replace('.', country.decimal);

/** Writes a rate in percent, `8.25%`, with at least `decimals` decimals. */
export const writeRate = (country: Country, rate: number, decimals = 0): string => {
  const plain = String(rate);
  const fraction = plain.split('.')[1]?.length ?? 0;
  return `${rate.toFixed(Math.max(fraction, decimals)).replace('.', country.decimal)}%`;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes an ISO date in a pattern of `YYYY`, `YY`, `MMM`, `MM` and `DD`. */
export const writeDate = (pattern: string, date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const words: Readonly<Record<string, string>> = {
    YYYY: year,
    YY: year.slice(2),
    MMM: MONTHS[Number(month) - 1] ?? '',
    MM: month,
    DD: day,
  };
  return pattern.replaceAll(/YYYY|YY|MMM|MM|DD/gu, (part) => words[part] ?? part);
};

/** Writes a time in a pattern of `HH`, `hh`, `mm`, `ss` and `AM`. */
export const writeTime = (pattern: string, time: string): string => {
  const [hour = '', minute = ''] = time.split(':');
  const words: Readonly<Record<string, string>> = {
    HH: hour,
    hh: String(((Number(hour) + 11) % 12) + 1).padStart(2, '0'),
    mm: minute,
    ss: String((Number(minute) * 7) % 60).padStart(2, '0'),
    AM: Number(hour) < 12 ? 'AM' : 'PM',
  };
  return pattern.replaceAll(/HH|hh|mm|ss|AM/gu, (part) => words[part] ?? part);
};
