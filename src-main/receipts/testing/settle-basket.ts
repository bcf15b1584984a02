import type { Random } from '../../sample/random.ts';
import { sumMoney } from '../../../src-shared/money.ts';
import type { Country, Trade } from './countries/country.ts';
import type { ReceiptTruth, TruthItem, TruthTax } from './truth.ts';

type Settled = Pick<
  ReceiptTruth,
  | 'items'
  | 'discount'
  | 'subtotal'
  | 'pricesIncludeTax'
  | 'taxes'
  | 'tax'
  | 'tip'
  | 'rounding'
  | 'total'
  | 'paid'
  | 'change'
  | 'paymentMethod'
  | 'cardDigits'
>;

/** Adds up a basket as a till of the country would: discount, taxes, tip, rounding, and what was paid. */
export const settleBasket = (random: Random, country: Country, trade: Trade, items: readonly TruthItem[]): Settled => {
  const discount = makeDiscount(random, country, items);
  const subtotal = sumMoney(items.map((item) => item.amount)) - discount;
  const taxes = taxBasket(country, items, discount);
  const tax = sumMoney(taxes.map((line) => line.amount));
  const paymentMethod = random.pick(country.payments);
  const due = country.tax.included ? subtotal : subtotal + tax;
  const tip = makeTip(random, country, trade, subtotal);
  const rounding = paymentMethod === 'cash' ? roundTo(due + tip, country.cashStep) - due - tip : 0;
  const total = due + tip + rounding;
  const paid = paymentMethod === 'cash' ? handOver(random, country, total) : total;
  return {
    items,
    discount,
    subtotal,
    pricesIncludeTax: country.tax.included,
    taxes,
    tax,
    tip,
    rounding,
    total,
    paid,
    change: paid - total,
    paymentMethod,
    cardDigits: paymentMethod === 'card' ? String(random.integer(1000, 9999)) : null,
  };
};

const roundTo = (amount: number, step: number): number => Math.round(amount / step) * step;

/** A tenth off the dearest item, on every fourth receipt. */
const makeDiscount = (random: Random, country: Country, items: readonly TruthItem[]): number => {
  if (!random.chance(0.25)) return 0;
  const dearest = Math.max(...items.map((item) => item.amount));
  return Math.max(country.cashStep, roundTo(dearest / 10, country.currency === 'JPY' ? 1 : 5));
};

/** Taxes by rate, the country's order; the discount counts to the rate of the dearest item. */
const taxBasket = (country: Country, items: readonly TruthItem[], discount: number): readonly TruthTax[] => {
  const dearest = items.toSorted((a, b) => b.amount - a.amount)[0];
  return country.tax.rates.flatMap((rate) => {
    const ofRate = items.filter((item) => item.rate === rate);
    if (ofRate.length === 0 || rate === 0) return [];
    const gross = sumMoney(ofRate.map((item) => item.amount)) - (dearest?.rate === rate ? discount : 0);
    return country.tax.included ? [includedTax(country, rate, gross)] : addedTaxes(country, rate, gross);
  });
};

const includedTax = (country: Country, rate: number, gross: number): TruthTax => {
  const amount = Math.round((gross * rate) / (100 + rate));
  return { name: country.tax.name, rate, base: gross - amount, amount };
};

const addedTaxes = (country: Country, rate: number, base: number): readonly TruthTax[] => {
  const names = country.tax.parts ?? [country.tax.name];
  const share = rate / names.length;
  return names.map((name) => ({ name, rate: share, base, amount: Math.round((base * share) / 100) }));
};

const makeTip = (random: Random, country: Country, trade: Trade, subtotal: number): number =>
  country.tipPercent !== null && trade === 'restaurant' && random.chance(0.6)
    ? Math.round((subtotal * country.tipPercent) / 100)
    : 0;

const handOver = (random: Random, country: Country, total: number): number => {
  if (random.chance(0.15)) return total;
  const note = random.pick(country.notes);
  return Math.ceil(total / note) * note;
};
