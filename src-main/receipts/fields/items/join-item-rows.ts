import type { LineItem } from '../../receipt.ts';
import { boxAround } from '../../box.ts';
import type { Row } from '../rows/row.ts';
import { multipliesTo, readLeadingCount } from './item-quantity.ts';
import type { Quantity } from './item-quantity.ts';
import { firstValue } from './item-row.ts';
import type { ItemRow } from './item-row.ts';

const signed = ({ discount }: ItemRow, value: number): number => (discount && value > 0 ? -value : value);

/** A name, a product and an amount that belong together, and the rows that they stand on. */
type Parts = { readonly name: string; readonly product: Quantity | null; readonly rows: readonly Row[] };

const PROVED = 1;
const UNPROVED = 0.9;
const SUREST = 0.99;

const itemFrom = (main: ItemRow, { name, product, rows }: Parts): readonly LineItem[] => {
  if (!main.amount) return [];
  const amount = signed(main, firstValue(main.amount));
  const proved = product !== null && multipliesTo(product, amount) ? product : null;
  return [
    {
      name,
      quantity: proved?.quantity ?? null,
      unit: proved?.unit ?? null,
      unitPrice: proved?.unitPrice ?? null,
      amount,
      confidence: Math.min(SUREST, main.amount.confidence * (proved ? PROVED : UNPROVED)),
      box: boxAround(rows.map((row) => row.box)),
    },
  ];
};

/** Whether names stand below their amounts: the first row has an amount without a name, and a name follows it. */
const namesBelow = ([head, next]: readonly ItemRow[]): boolean =>
  head?.amount !== null && head?.name === '' && next?.amount === null && next.name !== '';

const isName = (row: ItemRow | undefined): row is ItemRow =>
  row !== undefined && row.amount === null && row.product === null && row.name !== '';

/** `3 TOAST  8,70` above `@ 2,90`. */
const eachProduct = (main: ItemRow, next: ItemRow | undefined): Quantity | null => {
  const count = readLeadingCount(main.name);
  return count && next?.each ? { quantity: count.quantity, unit: null, unitPrice: next.each, start: 0, end: 0 } : null;
};

type Beside = { readonly product: Quantity; readonly row: Row };

/** The product of a row above or below whose result is the amount. */
const productBeside = (rows: readonly ItemRow[], place: number, amount: number): Beside | null => {
  const main = rows[place];
  const next = rows[place + 1];
  const each = main ? eachProduct(main, next) : null;
  if (next && each && multipliesTo(each, amount)) return { product: each, row: next.row };
  const found = [next, rows[place - 1]].find((row) => row?.product && !row.amount && multipliesTo(row.product, amount));
  return found?.product ? { product: found.product, row: found.row } : null;
};

const nameBeside = (rows: readonly ItemRow[], place: number, below: boolean): ItemRow | null => {
  const before = rows[place - 1];
  if (before?.product && !before.amount && before.name !== '') return before;
  const near = below ? [rows[place + 1]] : [before, rows[place - 2]];
  return near.find(isName) ?? null;
};

/** A price behind a name belongs to the row below where that one states the same price in a product of its own. */
const asName = (row: ItemRow, next: ItemRow | undefined): ItemRow => {
  if (!row.amount || row.product || !next?.product || !next.amount || next.name !== '') return row;
  return next.product.unitPrice === firstValue(row.amount) ? { ...row, amount: null } : row;
};

/** Joins names, products and amounts that stand on rows of their own into line items. */
export const joinItemRows = (read: readonly ItemRow[]): readonly LineItem[] => {
  const rows = read.map((row, place) => asName(row, read[place + 1]));
  const below = namesBelow(rows);
  return rows.flatMap((main, place) => {
    if (!main.amount) return [];
    const beside = main.product ? null : productBeside(rows, place, firstValue(main.amount));
    const named = main.name === '' ? nameBeside(rows, place, below) : null;
    const others = [beside?.row, named?.row].filter((row) => row !== undefined);
    return itemFrom(main, {
      name: named?.name ?? main.name,
      product: main.product ?? beside?.product ?? null,
      rows: [main.row, ...others],
    });
  });
};
