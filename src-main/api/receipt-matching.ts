import type { ReceiptMatch } from '../../src-shared/contract/receipts.ts';
import { addDays } from '../../src-shared/date.ts';
import type { Reader } from '../database/connection.ts';
import { receiptCandidates } from '../database/receipt-candidates.ts';
import { bookedAmounts, rankBookings, RECEIPT_DAYS } from '../engine/receipt-matches.ts';
import type { ReceiptLook } from './receipt-look.ts';

/** More proposals than these help nobody. */
const MOST_MATCHES = 8;

/** Returns the transactions that may be a receipt, the likeliest first; none without a date and a total. */
export const matchesOf = (reader: Reader, { fields, currency }: ReceiptLook): ReceiptMatch[] => {
  const date = fields.date.value;
  const total = fields.total.value;
  if (date === null || total === null) return [];
  const receipt = { date, total, tip: fields.tip.value, merchant: fields.merchant.value };
  const candidates = receiptCandidates(reader, {
    amounts: bookedAmounts(receipt),
    from: addDays(date, -RECEIPT_DAYS),
    to: addDays(date, RECEIPT_DAYS),
    currency,
  });
  return rankBookings(receipt, candidates)
    .slice(0, MOST_MATCHES)
    .map(({ booking: { payeeText, ...booking }, confidence, reason }) => ({
      ...booking,
      payee: booking.payee === '' ? payeeText : booking.payee,
      confidence,
      reason,
    }));
};
