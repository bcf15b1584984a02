import { PecuniaError } from '../../../src-shared/errors.ts';
import { readBankFile } from '../read-bank-file.ts';
import type { Reading } from '../reading.ts';
import { decodeAs } from '../text/encodings.ts';
import { countRecords, lostLine } from './count-records.ts';

/** What a refusal of a file may be called. */
export const REFUSALS: readonly string[] = ['file_unreadable', 'file_too_large'];

const MOST_ANSWERS = 12;

/** Reads with the first choice for every question. Throws when answering never ends. */
const readAnswered = async (bytes: Uint8Array, fileName: string): Promise<Reading> => {
  let answers: Readonly<Record<string, string>> = {};
  for (let turn = 0; turn < MOST_ANSWERS; turn += 1) {
    const reading = await readBankFile(bytes, { fileName, fallbackCurrency: 'EUR', answers });
    const [question] = reading.questions;
    if (!question) return reading;
    answers = { ...answers, [question.key]: question.choices[0]?.value ?? '' };
  }
  throw new Error(`After ${MOST_ANSWERS} answers there are still questions.`);
};

const accounted = ({ statements, failed, skipped }: Reading): number =>
  statements.reduce((sum, { rows }) => sum + rows.length, 0) + failed.length + skipped.length;

const checkRows = ({ statements, failed, skipped }: Reading): void => {
  for (const row of statements.flatMap(({ rows }) => rows)) {
    if (!Number.isSafeInteger(row.amount)) throw new Error(`Line ${row.line}: ${row.amount} is no amount.`);
    if (!/^\d{4}-\d\d-\d\d$/u.test(row.date)) throw new Error(`Line ${row.line}: ${row.date} is no date.`);
    const splits = row.splits ?? [];
    const sum = splits.reduce((total, { amount }) => total + amount, 0);
    if (splits.length > 0 && sum !== row.amount)
      throw new Error(`Line ${row.line}: the parts sum to ${sum}, not to ${row.amount}.`);
  }
  for (const { line, reason } of [...failed, ...skipped])
    if (reason === '') throw new Error(`Line ${line} is set aside without a word.`);
};

/** Tables beside the one that is read are told as a whole. */
const LEFT_OUT = /^Only the largest table was read|^Left out, for they hold no movements/u;

/** A file whose bytes hold its records; `sheet` is the XML of a workbook's sheet. */
export type CheckedFile = { readonly fileName: string; readonly bytes: Uint8Array; readonly sheet: string | null };

const checkRecords = (reading: Reading, { bytes, sheet }: CheckedFile): void => {
  const text = sheet ?? decodeAs(bytes, reading.encoding);
  const wanted = countRecords(reading.format, text);
  const found = accounted(reading);
  const isTold = reading.notices.some((notice) => LEFT_OUT.test(notice));
  if (found < wanted && !isTold) throw new Error(`${wanted} records went in, ${found} came out.`);
  const lost = reading.format === 'csv' ? lostLine(text, reading) : null;
  if (lost !== null) throw new Error(`Line ${lost} is lost.`);
};

/**
 * Reads a damaged file and returns the reading, or null when it is refused in words for the user. Throws when the reader
 * fails in any other way or when a record is lost.
 */
export const checkReading = async (file: CheckedFile): Promise<Reading | null> => {
  try {
    const reading = await readAnswered(file.bytes, file.fileName);
    checkRows(reading);
    const isBinary = reading.format === 'xls' || (reading.format === 'xlsx' && file.sheet === null);
    if (!isBinary) checkRecords(reading, file);
    return reading;
  } catch (cause) {
    if (cause instanceof PecuniaError && REFUSALS.includes(cause.code) && cause.message !== '') return null;
    throw cause;
  }
};
