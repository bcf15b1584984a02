import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { failFurtherReadings, keepReading, knownParts } from '../database/receipt-readings.ts';
import type { NewReading } from '../database/receipt-readings.ts';
import { insertReceipt, receiptsOfFile } from '../database/receipts.ts';
import { readSettings } from '../database/settings.ts';
import type { ReadPart } from './receipt-reader.ts';
import { doubtfulFields } from './receipt-stored.ts';
import type { StoredReading } from './receipt-stored.ts';

/** A receipt with its thumbnail, if one could be drawn. */
export type DrawnPart = ReadPart & { readonly thumbnail: Uint8Array | null };

/** Why a picture has no fields. */
export const NO_RECEIPT =
  'There is no receipt on this picture, or it is too small or blurred to be read. Take the photo again from above, with nothing but the receipt in it; or enter the fields yourself.';

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

/**
 * Keeps what was read of a file, beside the journal. Returns the numbers of the receipts that were found on it for the first time
 * and have no row yet.
 */
export const keepReadings = (reader: Reader, fileId: number, parts: readonly DrawnPart[]): readonly number[] => {
  const { currency } = readSettings(reader);
  const known = Math.max(1, knownParts(reader, fileId));
  reader.raw.transaction(() => {
    for (const [part, drawn] of parts.entries()) keepReading(reader, readingRow(fileId, part, drawn, currency));
    failFurtherReadings(reader, fileId, parts.length, NOT_FOUND_AGAIN);
  })();
  const isWanted = receiptsOfFile(reader, fileId).length > 0;
  return isWanted ? [...parts.keys()].filter((part) => part >= known) : [];
};

/** Adds rows for receipts of a file that have none; returns their ids. */
export const addParts = (writer: Writer, fileId: number, parts: readonly number[]): readonly number[] => {
  const there = new Set(receiptsOfFile(writer, fileId).map(({ part }) => part));
  return parts.filter((part) => !there.has(part)).map((part) => insertReceipt(writer, fileId, part).id);
};
