// oxlint-disable-next-line eslint/no-restricted-imports -- it makes the paper that a user would photograph
import { makeReceipt } from '../../src-main/receipts/testing/make-receipt.ts';

/** A made-up receipt as a picture, with what it says; amounts are minor units. */
export type ReceiptPicture = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly merchant: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly total: number;
};

const pictureOf = (name: string, seed: number): ReceiptPicture => {
  const { truth, file } = makeReceipt(seed, { country: 'DE' });
  return { name, bytes: file, merchant: truth.merchant, date: truth.date, total: truth.total };
};

/** Three receipts in euros, from two merchants. */
export const threeReceipts = (): readonly [ReceiptPicture, ReceiptPicture, ReceiptPicture] => [
  pictureOf('dinner.jpg', 2),
  pictureOf('coffee.jpg', 3),
  pictureOf('screws.jpg', 1),
];

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Returns the bank's file that holds what receipts say, each a day later and in the bank's own words. */
export const bankFileOf = (receipts: readonly ReceiptPicture[]): string =>
  [
    'Date,Description,Amount,Currency',
    ...receipts.map(({ date, merchant, total }) =>
      [dayAfter(date), `${merchant.toUpperCase()} KARTENZAHLUNG`, (-total / 100).toFixed(2), 'EUR'].join(','),
    ),
    '',
  ].join('\n');
