import type { Random } from '../../sample/random.ts';
import type { Country, Good, Trade } from './countries/country.ts';
import type { TruthItem } from './truth.ts';

/** Puts `count` different goods of a trade into a basket, some of them weighed or taken several times. */
export const makeBasket = (random: Random, country: Country, trade: Trade, count: number): readonly TruthItem[] =>
  shuffle(random, country.goods[trade])
    .slice(0, count)
    .map((good) => makeItem(random, country, good));

const makeItem = (random: Random, country: Country, [name, price, rate, unit]: Good): TruthItem => {
  const quantity = unit === 'kg' ? random.integer(180, 1950) / 1000 : random.chance(0.65) ? 1 : random.integer(2, 4);
  return {
    name,
    quantity,
    unit: unit ?? null,
    unitPrice: price,
    amount: Math.round(price * quantity),
    rate: country.tax.rates[rate] ?? country.tax.rates[0],
  };
};

const shuffle = <T>(random: Random, list: readonly T[]): readonly T[] =>
  list
    .map((value) => ({ value, order: random.next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ value }) => value);
