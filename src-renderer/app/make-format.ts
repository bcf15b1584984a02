import { currencyExponent } from '../../src-shared/currency.ts';
import { decimalAmount } from '../../src-shared/money.ts';

export type MoneyStyle = {
  readonly currency?: string | undefined;
  /** `always` also writes a plus; `never` leaves the sign out. */
  readonly sign?: 'auto' | 'always' | 'never' | undefined;
  /** A short form for axes and tiles, such as ₹1.2L. */
  readonly compact?: boolean | undefined;
};

export type Format = {
  readonly money: (amount: number, style?: MoneyStyle) => string;
  readonly date: (date: string) => string;
  readonly month: (month: string) => string;
  /** A short month for axes, such as Mar 26. */
  readonly shortMonth: (month: string) => string;
  /** A moment (ISO 8601 with zone) in the local zone. */
  readonly time: (at: string) => string;
  /** 0–100 and beyond. */
  readonly percent: (percent: number) => string;
  readonly number: (value: number) => string;
};

/** Returns the formatters for a locale, with the currency that amounts have unless said otherwise. */
export function makeFormat(locale: string, baseCurrency: string): Format {
  const utc = { timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...utc });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...utc });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', ...utc });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale);
  const moneyFormats = new Map<string, Intl.NumberFormat>();

  const moneyFormat = (currency: string, sign: keyof typeof SIGNS, compact: boolean): Intl.NumberFormat => {
    const key = `${currency} ${sign} ${compact}`;
    const format = moneyFormats.get(key) ?? newMoneyFormat(locale, currency, sign, compact);
    moneyFormats.set(key, format);
    return format;
  };

  return {
    money: (amount, { currency = baseCurrency, sign = 'auto', compact = false } = {}) =>
      // A decimal text keeps every digit of amounts that a float would round.
      moneyFormat(currency, sign, compact).format(decimalAmount(amount, currency) as `${number}`),
    date: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
    shortMonth: (value) => shortMonth.format(new Date(`${value}-01T00:00:00Z`)),
    time: (at) => time.format(new Date(at)),
    percent: (value) => percent.format(value / 100),
    number: (value) => number.format(value),
  };
}

const SIGNS = { auto: 'negative', always: 'exceptZero', never: 'never' } as const;

function newMoneyFormat(
  locale: string,
  currency: string,
  sign: keyof typeof SIGNS,
  compact: boolean,
): Intl.NumberFormat {
  const digits = currencyExponent(currency);
  const precision = compact
    ? ({ notation: 'compact', maximumSignificantDigits: 3 } as const)
    : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const shape = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', signDisplay: SIGNS[sign] } as const;
  return new Intl.NumberFormat(locale, { ...shape, ...precision });
}
