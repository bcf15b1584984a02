import type { FileReading } from '../../src-main/receipts/read-receipt-file.ts';
import type { Field, Receipt } from '../../src-main/receipts/receipt.ts';
import { nameLikeness } from '../../src-main/receipts/testing/name-likeness.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { ReceiptKey } from './pictures.ts';

export type FieldName = 'total' | 'date' | 'merchant';

/** One field of one receipt: `given` below the confidence floor is false, and the guess counts for the calibration only. */
export type FieldScore = { readonly given: boolean; readonly right: boolean; readonly confidence: number };

export type ReceiptScore = Readonly<Record<FieldName, FieldScore>>;

const SAME_NAME = 0.8;

const cents = (text: string): string => {
  const digits = text
    .replaceAll(/[^\d.,-]/gu, '')
    .replace(/[.,](?=\d{2}$)/u, '#')
    .replaceAll(/[.,]/gu, '');
  return digits.includes('#') ? digits.replace('#', '.') : `${digits}.00`;
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Reads a key's date, day first where it is all digits and can be. */
const isoDate = (text: string): string => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (iso) return text;
  const [, day = '', month = '', year = ''] =
    /(\d{1,2})[\s./-]*([A-Z]+|\d{1,2})[\s./,-]*(\d{4}|\d{2})/iu.exec(text) ?? [];
  const named = MONTHS.indexOf(month.slice(0, 3).toUpperCase()) + 1;
  const numbers = [named > 0 ? String(named) : month, day];
  if (Number(numbers[0]) > MONTHS.length) numbers.reverse();
  return [year.length === 2 ? `20${year}` : year, ...numbers.map((number) => number.padStart(2, '0'))].join('-');
};

const scoreField = <T>(field: Field<T>, isRight: (value: T) => boolean): FieldScore => {
  const guess = field.value ?? field.alternatives[0]?.value ?? null;
  const right = guess !== null && isRight(guess);
  const confidence = field.value === null ? (field.alternatives[0]?.confidence ?? 0) : field.confidence;
  return { given: field.value !== null, right, confidence };
};

const scoreReceipt = ({ total, date, merchant, currency }: Receipt, key: ReceiptKey): ReceiptScore => ({
  total: scoreField(
    total,
    (value) => Number(decimalAmount(value, currency.value ?? 'EUR')) === Number(cents(key.total)),
  ),
  date: scoreField(date, (value) => value === isoDate(key.date)),
  merchant: scoreField(merchant, (value) => key.merchants.some((name) => nameLikeness(value, name) >= SAME_NAME)),
});

const NOTHING: FieldScore = { given: false, right: false, confidence: 0 };

/** Holds a file's first receipt against its key. */
export const scoreReading = ({ receipts: [first] }: FileReading, key: ReceiptKey): ReceiptScore =>
  first?.receipt.isReceipt === true
    ? scoreReceipt(first.receipt, key)
    : { total: NOTHING, date: NOTHING, merchant: NOTHING };
