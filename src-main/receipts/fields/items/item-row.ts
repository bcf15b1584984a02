import { labelKind } from '../amounts/label-kind.ts';
import { readFigure } from '../amounts/number-readings.ts';
import type { NumberStyle } from '../amounts/number-style.ts';
import type { RowAmount } from '../amounts/row-amounts.ts';
import type { Row } from '../rows/row.ts';
import { itemName } from './item-name.ts';
import { multipliesTo, readProduct } from './item-quantity.ts';
import type { Quantity } from './item-quantity.ts';

/** One row of the zone: a name, a product (`2 x 3.50`), an amount, or several of them. */
export type ItemRow = {
  readonly row: Row;
  readonly name: string;
  readonly product: Quantity | null;
  readonly amount: RowAmount | null;
  /** The unit price of a row that states nothing else: `@ 2,90`. */
  readonly each: number | null;
  readonly discount: boolean;
};

/** Returns the likeliest value of an amount, in minor units. */
export const firstValue = (amount: RowAmount): number => amount.readings[0]?.value ?? 0;

/** A whole number is a price only where prices have no decimals, and at the end of its row. */
const isPrice = ({ decimals, signed, readings, text, start, row }: RowAmount): boolean => {
  const cost = readings[0]?.cost ?? Infinity;
  if (cost > 1) return false;
  return decimals || signed || (cost === 0 && row.text.length - start - text.length < 3);
};

const HAS_WORD = /\p{L}{2}/u;

/** Where the columns of figures begin: at the count, unless the name stands between count and price. */
const columnsFrom = (count: RowAmount, price: RowAmount): number => {
  const [from, to] = [Math.min(count.start, price.start), Math.max(count.start, price.start)];
  return HAS_WORD.test(price.row.text.slice(from, to)) ? to : from;
};

const MOST_PIECES = 1000;

/** A count and a price among the figures left of the amount whose product it is; the smaller count of two. */
const columnProduct = (amounts: readonly RowAmount[], amount: RowAmount): Quantity | null => {
  const left = amounts.slice(0, amounts.indexOf(amount));
  const prices = left.filter(({ decimals, readings }) => decimals || readings[0]?.cost === 0);
  const products = prices.flatMap((price) =>
    left
      .filter((figure) => figure !== price)
      .map((count): Quantity => {
        const start = columnsFrom(count, price);
        return {
          quantity: Number(count.text.replace(',', '.')),
          unit: null,
          unitPrice: firstValue(price),
          start,
          end: start,
        };
      }),
  );
  return (
    products
      .filter(({ quantity }) => quantity > 0 && quantity < MOST_PIECES)
      .filter((product) => multipliesTo(product, firstValue(amount)))
      .toSorted((one, other) => one.quantity - other.quantity)[0] ?? null
  );
};

const EACH = /^\s*[@à]\s?(?:\p{Sc}|RM|EUR|CHF|Rs\.?)?\s?(?<price>\d[\d.,']*\d)(?:\s?\/\s?\p{L}+\.?)?\s*$/u;

/** Reads one row of the zone of items. */
export const readItemRow = (row: Row, amounts: readonly RowAmount[], style: NumberStyle): ItemRow => {
  const product = readProduct(row.text, style);
  const prices = amounts.filter(isPrice);
  const last = prices.at(-1) ?? null;
  const each = EACH.exec(row.text)?.groups?.['price'];
  const amount = each !== undefined || (product && last && last.start < product.end) ? null : last;
  const counted = product ?? (amount ? columnProduct(amounts, amount) : null);
  return {
    row,
    name: itemName(
      row.text,
      prices.map(({ start }) => start),
      counted,
    ),
    product: counted,
    amount,
    each: each === undefined ? null : (readFigure(each, style)[0]?.value ?? null),
    discount: labelKind(row.text)?.kind === 'discount',
  };
};
