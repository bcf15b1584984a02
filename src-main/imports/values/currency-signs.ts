import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';

/** Signs that mean one currency, or null where several countries share the sign. */
const SIGNS: Readonly<Record<string, Currency | null>> = {
  '€': 'EUR',
  RUR: 'RUB',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₴': 'UAH',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₸': 'KZT',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  R$: 'BRL',
  US$: 'USD',
  USD$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  MX$: 'MXN',
  NT$: 'TWD',
  RM: 'MYR',
  Rp: 'IDR',
  'Fr.': 'CHF',
  SFr: 'CHF',
  'SFr.': 'CHF',
  TL: 'TRY',
  'руб.': 'RUB',
  руб: 'RUB',
  'р.': 'RUB',
  лв: 'BGN',
  'лв.': 'BGN',
  KD: 'KWD',
  'K.D.': 'KWD',
  'د.ك': 'KWD',
  'د.ك.': 'KWD',
  BD: 'BHD',
  'د.ب': 'BHD',
  'د.ب.': 'BHD',
  DT: 'TND',
  'د.ت': 'TND',
  'د.ت.': 'TND',
  'د.إ': 'AED',
  'د.إ.': 'AED',
  'ر.س': 'SAR',
  'ر.س.': 'SAR',
  'ر.ق': 'QAR',
  'ر.ق.': 'QAR',
  'ر.ع.': 'OMR',
  'ج.م': 'EGP',
  'ج.م.': 'EGP',
  '৳': 'BDT',
  '₾': 'GEL',
  '₼': 'AZN',
  грн: 'UAH',
  'грн.': 'UAH',
  원: 'KRW',
  $: null,
  '¥': null,
  '￥': null,
  kr: null,
  'kr.': null,
  Kr: null,
  R: null,
  Rs: null,
  'Rs.': null,
  '₨': null,
  '￡': 'GBP',
  元: 'CNY',
  円: 'JPY',
  人民币: 'CNY',
  人民幣: 'CNY',
  RMB: 'CNY',
  日元: 'JPY',
  日圆: 'JPY',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  港币: 'HKD',
  港幣: 'HKD',
  港元: 'HKD',
  新台币: 'TWD',
  新臺幣: 'TWD',
  Euro: 'EUR',
  EURO: 'EUR',
  euro: 'EUR',
};

const NAMES: ReadonlyMap<string, Currency | null> = new Map(
  Object.entries(SIGNS).map(([sign, code]) => [sign.toLowerCase(), code]),
);

/** Returns the currency that a sign or code means, null for a sign that several share, undefined when it is neither. */
export const currencyOfSign = (text: string): Currency | null | undefined => {
  const code = text.toUpperCase();
  if (code.length === 3 && isCurrency(code)) return code;
  return SIGNS[text] !== undefined ? SIGNS[text] : NAMES.get(text.toLowerCase());
};

const CODE = /\b[A-Z]{3}\b/gu;
const EURO = /\beuros?\b/iu;
const CLEAR_SIGN = /[€£₹₽₺₩₪₫₴₱฿円]|人民[币幣]|美元|欧元|港[币幣元]/u;

/** Returns the only currency that a text names by its code or a clear sign (`Betrag (EUR)`), or null. */
export const currencyInText = (text: string): Currency | null => {
  const codes = new Set((text.match(CODE) ?? []).filter(isCurrency));
  if (codes.size === 1) return [...codes][0] ?? null;
  if (codes.size === 0 && EURO.test(text)) return 'EUR';
  const sign = CLEAR_SIGN.exec(text)?.[0];
  return codes.size === 0 && sign ? (SIGNS[sign] ?? null) : null;
};
