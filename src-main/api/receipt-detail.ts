import type { ReceiptDetail } from '../../src-shared/contract/receipts.ts';
import type { Reader } from '../database/connection.ts';
import { receiptTransaction } from '../database/receipt-candidates.ts';
import { receiptsById, reviewNeighbours } from '../database/receipt-list.ts';
import { readSettings } from '../database/settings.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { checkReceipt } from '../engine/receipt-checks.ts';
import { bookedAmounts } from '../engine/receipt-matches.ts';
import { amountWords } from './label-words.ts';
import { taxesOf } from './receipt-fields.ts';
import { fileReceipt } from './receipt-filing.ts';
import { figuresOf, lookAtReceipt } from './receipt-look.ts';
import type { ReceiptLook } from './receipt-look.ts';
import { matchesOf } from './receipt-matching.ts';
import { rowOf } from './receipt-rows.ts';
import { unpackWords } from './receipt-stored.ts';

const transactionOf = (reader: Reader, id: number | null): ReceiptDetail['transaction'] => {
  const found = id === null ? null : receiptTransaction(reader, id);
  if (found === null) return null;
  const { payeeText, ...transaction } = found;
  return { ...transaction, payee: transaction.payee === '' ? payeeText : transaction.payee };
};

/** A total that was corrected after linking leaves the transaction as it is. */
const linkCheck = (
  { fields: { total, tip } }: ReceiptLook,
  transaction: ReceiptDetail['transaction'],
  word: (amount: number) => string,
): ReceiptDetail['checks'] => {
  if (transaction === null || total.value === null) return [];
  if (bookedAmounts({ total: total.value, tip: tip.value }).includes(transaction.amount)) return [];
  return [
    {
      holds: false,
      text: `The linked transaction is ${word(transaction.amount)}, but the total is ${word(total.value)}`,
    },
  ];
};

/** What the page has to say goes before what the reader asks, once the user has not answered it. */
const questionsOf = ({ reading, edits }: ReceiptLook): ReceiptDetail['questions'] => {
  const asked = reading?.receipt.questions ?? [];
  const open = asked.filter(({ field }) => !(field in edits));
  return [...(reading?.notice ? [{ field: 'picture', text: reading.notice }] : []), ...open];
};

/** Returns everything about a receipt. Throws `not_found`. */
export const receiptDetail = (reader: Reader, id: number, today: string): ReceiptDetail => {
  const look = lookAtReceipt(reader, id);
  const { reading, readingRow, edits, fields, currency } = look;
  const [listed] = receiptsById(reader, [id]);
  if (!listed) throw new PecuniaError('not_found', 'That receipt is not in this vault any more.', { receiptId: id });
  const { currency: usual, locale } = readSettings(reader);
  const row = rowOf(listed, usual);
  const { items, ...filing } = fileReceipt(reader, look, today);
  const taxes = taxesOf(reading, edits);
  const word = (amount: number): string => amountWords(locale, currency, amount);
  const transaction = transactionOf(reader, row.transactionId);
  return {
    ...row,
    width: readingRow?.width ?? 0,
    height: readingRow?.height ?? 0,
    fields,
    taxes,
    items,
    ...filing,
    questions: questionsOf(look),
    checks: [...checkReceipt({ ...figuresOf(look, items), taxes }, today, word), ...linkCheck(look, transaction, word)],
    words: unpackWords(readingRow),
    transaction,
    matches: row.transactionId === null ? matchesOf(reader, look) : [],
    ...reviewNeighbours(reader, id),
  };
};
