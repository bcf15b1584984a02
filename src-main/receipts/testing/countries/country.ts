import type { Currency } from '../../../../src-shared/currency.ts';
import type { PaymentMethod } from '../../receipt.ts';

export type Some<T> = readonly [T, ...T[]];

export type Trade = 'shop' | 'restaurant';

/** `price` is minor units a piece, or a kilogram when `kg` follows; `rate` counts in the country's tax rates. */
export type Good = readonly [name: string, price: number, rate: number, unit?: 'kg'];

/** How a trader is named and found: invented, every one. */
export type Trader = {
  readonly name: string;
  /** The company behind the name, printed below it. */
  readonly legalName?: string;
  readonly trade: Trade;
  readonly address: Some<string>;
  readonly phone: string;
};

export type TaxRules = {
  /** Whether the prices of the items hold the tax already. */
  readonly included: boolean;
  readonly name: string;
  /** Names of equal parts that a tax is printed in, such as CGST and SGST. */
  readonly parts?: Some<string>;
  /** Percent, in the order that goods count them. */
  readonly rates: Some<number>;
  /** Letters that stand beside an item, one a rate; none prints none. */
  readonly codes: readonly string[];
  readonly style: 'table' | 'lines';
  /** Heads of the table: name, net, tax, gross. */
  readonly heads: readonly [string, string, string, string];
  /** A line of one tax; `%` stands for the rate. */
  readonly line: Some<string>;
};

export type Words = {
  readonly titles: readonly string[];
  readonly receiptNumber: Some<string>;
  /** What stands before the date; empty prints it bare. */
  readonly date: Some<string>;
  readonly cashier: Some<string>;
  readonly table: string;
  readonly phone: string;
  readonly taxNumber: string;
  readonly itemHeads: readonly [string, string, string, string];
  /** Stands before the count of the items; some tills print none. */
  readonly itemCount?: string;
  readonly subtotal: Some<string>;
  readonly discount: Some<string>;
  readonly total: Some<string>;
  readonly rounding: string;
  readonly tip: string;
  readonly cash: Some<string>;
  readonly change: Some<string>;
  readonly card: Some<string>;
  /** The wallet or transfer of the country. */
  readonly other?: string;
  /** Lines of the card slip; `#` stands for the masked number. */
  readonly slip: readonly string[];
  readonly thanks: Some<string>;
};

/** What receipts of one country have in common. */
export type Country = {
  readonly code: string;
  readonly currency: Currency;
  readonly traders: Some<Trader>;
  readonly goods: Readonly<Record<Trade, Some<Good>>>;
  /** `#` stands for a digit, `@` for a capital letter. */
  readonly taxNumber: string;
  readonly receiptNumber: Some<string>;
  /** `YYYY`, `YY`, `MM`, `DD` and `MMM` are replaced. */
  readonly dates: Some<string>;
  /** `HH`, `mm`, `ss`, `hh` (twelve hours) and `AM` are replaced. */
  readonly times: Some<string>;
  readonly decimal: '.' | ',';
  readonly group: string;
  /** How an amount carries its currency; `#` stands for the number. */
  readonly signs: Some<string>;
  readonly tax: TaxRules;
  /** Cash totals are rounded to so many minor units. */
  readonly cashStep: number;
  /** Percent that restaurants of the country put on top, where they do. */
  readonly tipPercent: number | null;
  readonly payments: Some<PaymentMethod>;
  /** What is handed over in cash: the next multiple of one of these, in minor units. */
  readonly notes: Some<number>;
  readonly words: Words;
};
