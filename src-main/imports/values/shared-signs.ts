import type { Currency } from '../../../src-shared/currency.ts';

const SHARED: Readonly<Record<string, ReadonlySet<Currency>>> = {
  $: new Set(
    'USD CAD AUD NZD HKD SGD MXN TWD ARS CLP COP UYU DOP BBD BSD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD MOP BRL NIO CUP CVE BOB TOP WST'.split(
      ' ',
    ),
  ),
  '¥': new Set(['JPY', 'CNY']),
  '￥': new Set(['JPY', 'CNY']),
  kr: new Set(['SEK', 'NOK', 'DKK', 'ISK', 'CZK']),
  r: new Set(['ZAR', 'BRL', 'RUB', 'INR']),
  rs: new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR']),
  '₨': new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR']),
};

const SIGN = /[$¥￥₨]|(?<!\p{L})(?:kr|rs?)(?!\p{L})/iu;

/** Returns the currencies that the sign beside an amount may mean where several countries share it (`$`, `kr`), else null. */
export const sharedCurrencies = (text: string): ReadonlySet<Currency> | null => {
  const sign = SIGN.exec(text)?.[0];
  return sign === undefined ? null : (SHARED[sign.toLowerCase()] ?? null);
};
