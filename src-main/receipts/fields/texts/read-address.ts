import type { Field } from '../../receipt.ts';
import { boxAround } from '../../box.ts';
import type { Row } from '../rows/row.ts';
import { headRows } from './merchant/head-rows.ts';
import { emptyField, rankedField } from './ranked-field.ts';

const LIKELY = 0.7;
const SURE = 0.85;
const FLOOR = 0.4;
const HAS_NUMBER = /\d/u;
const MOST_ROWS = 5;

const EDGES = /^[\s,.;-]+|[\s,;-]+$/gu;

/** The first rows of an address that follow each other; a row between two of them, such as a town alone, is one too. */
const addressRows = (rows: readonly Row[]): readonly Row[] => {
  const head = headRows(rows);
  const first = head.findIndex(({ kind }) => kind === 'address');
  if (first < 0) return [];
  const below = head.slice(first, first + MOST_ROWS);
  const end = below.findIndex(({ kind }, place) => kind !== 'address' && below[place + 1]?.kind !== 'address');
  const span = end < 0 ? below : below.slice(0, end);
  return span.filter(({ kind }) => kind === 'address' || kind === 'name').map(({ row }) => row);
};

/** Reads the address of the shop, its rows joined by commas, from the first page that has one. */
export const readAddress = (pages: readonly (readonly Row[])[]): Field<string> => {
  const rows = pages.map(addressRows).find((found) => found.length > 0);
  if (!rows) return emptyField();
  const text = rows.map((row) => row.text).join(', ');
  const value = rows.map((row) => row.text.replace(EDGES, '')).join(', ');
  const confidence = rows.length > 1 && HAS_NUMBER.test(value) ? SURE : LIKELY;
  return rankedField([{ value, confidence, box: boxAround(rows.map(({ box }) => box)), text, mended: false }], FLOOR);
};
