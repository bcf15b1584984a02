import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { failOtherReadings, keepReading, queueReading, readingsOfFile } from '../database/receipt-readings.ts';
import type { NewReading } from '../database/receipt-readings.ts';
import { insertReceipt, receiptsOfFile } from '../database/receipts.ts';
import { readSettings } from '../database/settings.ts';
import { numberParts } from './receipt-parts.ts';
import type { KnownPart } from './receipt-parts.ts';
import type { ReadPart } from './receipt-reader.ts';
import { doubtfulFields, unpackReading, unpackWords } from './receipt-stored.ts';
import type { StoredReading } from './receipt-stored.ts';

/** A receipt with its thumbnail, if one could be drawn. */
export type DrawnPart = ReadPart & { readonly thumbnail: Uint8Array | null };

/** Why a picture has no fields. */
export const NO_RECEIPT =
  'There is no receipt on this picture, or it is too small or blurred to be read. Take the photo again from above, with nothing but the receipt in it.';

const NOT_FOUND_AGAIN = 'This receipt was not found again when its picture was read anew.';

const folded = (text: string): string => foldName(text).replaceAll(/\s+/gu, ' ');

const readingRow = (fileId: number, part: number, drawn: DrawnPart, usual: string): NewReading => {
  const { receipt, words, width, height, turn, sheet, notice, thumbnail } = drawn;
  const currency = receipt.currency.value ?? usual;
  const stored: StoredReading = { receipt, sheet, notice, currency };
  return {
    fileId,
    part,
    status: receipt.isReceipt ? 'read' : 'failed',
    problem: receipt.isReceipt ? null : NO_RECEIPT,
    width,
    height,
    turn,
    reading: JSON.stringify(stored),
    words: JSON.stringify(words),
    text: folded(words.map(({ text }) => text).join(' ')),
    thumbnail: thumbnail === null ? null : Buffer.from(thumbnail),
    merchant: receipt.merchant.value,
    date: receipt.date.value,
    total: receipt.total.value,
    currency,
    tax: receipt.tax.value,
    doubtful: JSON.stringify(doubtfulFields(receipt)),
  };
};

/** A page without a receipt, such as terms and conditions, is none where another page has one. */
export const realReceipts = (parts: readonly ReadPart[]): readonly ReadPart[] => {
  const real = parts.filter(({ receipt }) => receipt.isReceipt);
  return real.length > 0 ? real : parts.slice(0, 1);
};

const knownPlaces = (reader: Reader, fileId: number): readonly KnownPart[] =>
  readingsOfFile(reader, fileId).map((row) => {
    const reading = unpackReading(row);
    const isReceipt = reading?.receipt.isReceipt === true;
    return { part: row.part, sheet: reading?.sheet ?? 0, words: unpackWords(row), isReceipt };
  });

/**
 * Keeps what was read of a file, beside the journal. Returns the numbers of the receipts that were found on it for the first time
 * and have no row yet. Where the file's receipts were deleted meanwhile it is read anew once they come back.
 */
export const keepReadings = (reader: Reader, fileId: number, parts: readonly DrawnPart[]): readonly number[] => {
  if (receiptsOfFile(reader, fileId).length === 0) {
    queueReading(reader, fileId);
    return [];
  }
  const { currency } = readSettings(reader);
  const known = knownPlaces(reader, fileId);
  const numbers = numberParts(known, parts);
  for (const [index, drawn] of parts.entries())
    keepReading(reader, readingRow(fileId, numbers[index] ?? index, drawn, currency));
  failOtherReadings(reader, fileId, numbers, NOT_FOUND_AGAIN);
  const before = new Set([0, ...known.map(({ part }) => part)]);
  return numbers.filter((part) => !before.has(part));
};

/** Adds rows for receipts of a file that have none; returns their ids. */
export const addParts = (writer: Writer, fileId: number, parts: readonly number[]): readonly number[] => {
  const there = new Set(receiptsOfFile(writer, fileId).map(({ part }) => part));
  return parts.filter((part) => !there.has(part)).map((part) => insertReceipt(writer, fileId, part).id);
};
