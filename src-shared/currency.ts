/** ISO 4217 codes whose minor unit is not two digits (ISO 4217:2015 with amendments). */
const EXPONENTS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

const TWO_DIGITS =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC ' +
  'CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
  'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR ' +
  'NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT ' +
  'TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG';

/** Withdrawn ISO 4217 codes that old statements still name; read like any other, but not offered for new accounts. */
const WITHDRAWN =
  'ATS BEF BYR CUC CYP DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MRO MTL MZM NLG PTE ROL SIT SKK SLL STD TRL ' +
  'VEB VEF YUM ZMK ZWL';

const WITHDRAWN_WITHOUT_DIGITS = new Set(['BEF', 'BYR', 'ESP', 'GRD', 'ITL', 'LUF', 'PTE', 'TRL']);

/** An ISO 4217 code such as `INR`. */
export type Currency = string;

/** Every currency in use, in alphabetical order. */
export const CURRENCIES: readonly Currency[] = [...TWO_DIGITS.split(' '), ...Object.keys(EXPONENTS)].toSorted();

const KNOWN = new Set([...CURRENCIES, ...WITHDRAWN.split(' ')]);

/** Tells whether a text is a currency code, in use or withdrawn. */
export const isCurrency = (code: string): boolean => KNOWN.has(code);

/** Returns how many decimal digits the currency's minor unit has (INR 2, JPY 0, KWD 3). */
export const currencyExponent = (currency: Currency): number =>
  EXPONENTS[currency] ?? (WITHDRAWN_WITHOUT_DIGITS.has(currency) ? 0 : 2);
