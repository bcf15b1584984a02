import type { Field, Receipt, ReceiptContext } from '../../receipt.ts';
import type { CountryGuess } from '../rows/guess-countries.ts';
import type { Row } from '../rows/row.ts';
import { readDate } from './dates/read-date.ts';
import { readMerchant } from './merchant/read-merchant.ts';
import { readReceiptNumber, readTaxNumber } from './numbers/read-numbers.ts';
import { readCardDigits } from './payment/card-digits.ts';
import { readPayment } from './payment/read-payment.ts';
import { readAddress } from './read-address.ts';

/** What a receipt says in words and numbers that are no amounts. */
export type TextFields = Pick<
  Receipt,
  | 'merchant'
  | 'date'
  | 'time'
  | 'receiptNumber'
  | 'taxNumber'
  | 'address'
  | 'paymentMethod'
  | 'cardDigits'
  | 'questions'
>;

const merchantQuestions = ({ value, alternatives }: Field<string>): Receipt['questions'] => {
  if (value !== null) return [];
  const likeliest = alternatives[0]?.value;
  const text =
    likeliest === undefined
      ? 'No name of a shop could be read. Who was paid?'
      : `The name of the shop is hard to read. Is it “${likeliest}”?`;
  return [{ field: 'merchant', text }];
};

/**
 * Reads everything but amounts from the rows of one receipt, one list of rows for each reader, the better reader first.
 * `countries` are those it may come from; they decide the order of day and month.
 */
export const readTexts = (
  pages: readonly (readonly Row[])[],
  countries: readonly CountryGuess[],
  context: ReceiptContext,
): TextFields => {
  const taxNumber = readTaxNumber(pages);
  const cardDigits = readCardDigits(pages);
  const merchant = readMerchant(pages, taxNumber.value, context);
  const { date, time, questions } = readDate(pages, countries, context);
  return {
    merchant,
    date,
    time,
    receiptNumber: readReceiptNumber(pages, taxNumber.value),
    taxNumber,
    address: readAddress(pages),
    paymentMethod: readPayment(pages, cardDigits),
    cardDigits,
    questions: [...merchantQuestions(merchant), ...questions],
  };
};
