import { RECEIPT_FIELDS } from '../../src-shared/contract/receipts.ts';
import type { ReceiptFieldName } from '../../src-shared/contract/receipts.ts';
import type { ReadingRow } from '../database/receipt-readings.ts';
import type { Field, Receipt } from '../receipts/receipt.ts';
import type { ReadWord } from './receipt-reader.ts';

/** What the vault keeps of a reading, as JSON. */
export type StoredReading = {
  readonly receipt: Receipt;
  /** The page of the file, from 0. */
  readonly sheet: number;
  readonly notice: string | null;
  /** The currency whose minor units all amounts are. */
  readonly currency: string;
};

/** Returns what was read, or null when nothing was yet. */
export const unpackReading = (row: ReadingRow | null): StoredReading | null =>
  row === null || row.reading === '' ? null : (JSON.parse(row.reading) as StoredReading);

/** Returns the words that were read, with their places. */
export const unpackWords = (row: ReadingRow | null): ReadWord[] =>
  row === null || row.words === '' ? [] : (JSON.parse(row.words) as ReadWord[]);

/** What a transaction is made of is asked for even where nothing at all was found. */
const NEEDED: readonly ReceiptFieldName[] = ['merchant', 'date', 'total'];

/** What else is asked for where something was found, but not surely. */
const ASKED: readonly ReceiptFieldName[] = ['currency', 'subtotal', 'tax', 'tip', 'rounding', 'discount'];

const isUnsure = ({ value, alternatives }: Field<unknown>): boolean => value === null && alternatives.length > 0;

const FIELD_NAMES: ReadonlySet<string> = new Set(RECEIPT_FIELDS);

const isFieldName = (name: string): name is ReceiptFieldName => FIELD_NAMES.has(name);

/** Returns the fields that the user is asked for: what is missing, what was found below the floor, what the reader asks about. */
export const doubtfulFields = (receipt: Receipt): readonly ReceiptFieldName[] => [
  ...new Set([
    ...NEEDED.filter((name) => receipt[name].value === null),
    ...ASKED.filter((name) => isUnsure(receipt[name])),
    ...receipt.questions.map(({ field }) => field).filter(isFieldName),
  ]),
];
