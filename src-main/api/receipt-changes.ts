import type { ReceiptItem, ReceiptPatch } from '../../src-shared/contract/receipts.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { getCategory } from '../database/categories.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { payeeIdFor } from '../database/payees.ts';
import { payeesOfKeys, teachPayee } from '../database/receipt-payees.ts';
import { receiptTransaction } from '../database/receipt-candidates.ts';
import { receiptIdsOfTransaction, updateReceipt } from '../database/receipts.ts';
import { getTransaction } from '../database/transactions.ts';
import { deleteUnusedPayees } from '../database/unused-payees.ts';
import { merchantKey, taxNumberKey } from '../receipts/fields/texts/merchant/merchant-key.ts';
import { NAME_KEY, TAX_KEY } from './receipt-context.ts';
import { packEdits, withPatch } from './receipt-edits.ts';
import type { ReceiptEdits } from './receipt-edits.ts';
import { fileReceipt } from './receipt-filing.ts';
import { figuresOf, lookAtReceipt } from './receipt-look.ts';
import type { ReceiptLook } from './receipt-look.ts';

/** What the next receipts of the same merchant will carry too. */
const keysOf = ({ reading, fields }: ReceiptLook): readonly string[] => {
  const taxNumber = taxNumberKey(fields.taxNumber.value ?? '');
  const name = merchantKey(reading?.receipt.merchant.text ?? '');
  return [...(taxNumber === '' ? [] : [TAX_KEY + taxNumber]), ...(name === '' ? [] : [NAME_KEY + name])];
};

const teach = (writer: Writer, look: ReceiptLook, merchant: string): void => {
  const payeeId = payeeIdFor(writer, merchant);
  if (payeeId === null) return;
  const keys = keysOf(look);
  const before = payeesOfKeys(writer, keys).filter((known) => known !== payeeId);
  for (const key of keys) teachPayee(writer, key, payeeId);
  // A slip of the pen that was mended leaves no payee behind.
  deleteUnusedPayees(writer, before);
};

/** Notes what the user says of a receipt; a merchant teaches whose receipts carry this name and tax number. */
export const editReceipt = (writer: Writer, id: number, patch: ReceiptPatch): void => {
  const look = lookAtReceipt(writer, id);
  for (const { categoryId } of patch.items ?? []) if (categoryId !== null) getCategory(writer, categoryId);
  const merchant = patch.merchant === '' ? null : patch.merchant;
  const next = { ...patch, ...(merchant === undefined ? {} : { merchant }) };
  updateReceipt(writer, id, { edits: packEdits(withPatch(look.edits, next, look.currency)) });
  if (typeof merchant === 'string' && merchant !== look.fields.merchant.value) teach(writer, look, merchant);
};

/** Returns what a transaction needs. Throws `invalid_input` for what is not known yet. */
export const neededOf = ({ fields }: ReceiptLook): { readonly date: string; readonly total: number } => {
  const date = fields.date.value;
  const total = fields.total.value;
  if (date !== null && total !== null) return { date, total };
  const missing = [...(date === null ? ['the date'] : []), ...(total === null ? ['the total'] : [])];
  throw new PecuniaError('invalid_input', `Enter ${missing.join(' and ')} of the receipt first.`, {
    fields: [...(date === null ? ['date'] : []), ...(total === null ? ['total'] : [])],
  });
};

/** What the user saw and found right becomes what they said, so that reading the picture anew changes none of it. */
const confirmedEdits = ({ fields, currency }: ReceiptLook, items: readonly ReceiptItem[]): ReceiptEdits => ({
  ...figuresOf({ fields }, items),
  merchant: fields.merchant.value,
  time: fields.time.value,
  currency,
  paymentMethod: fields.paymentMethod.value,
  cardDigits: fields.cardDigits.value,
  receiptNumber: fields.receiptNumber.value,
  taxNumber: fields.taxNumber.value,
  address: fields.address.value,
  items: items.map(({ box: _, ...item }) => item),
});

/** Notes that all fields are right. Throws `invalid_input` without a date or a total. */
export const confirmReceipt = (writer: Writer, id: number, today: string): void => {
  const look = lookAtReceipt(writer, id);
  neededOf(look);
  if (look.row.confirmedAt !== null) return;
  const { items } = fileReceipt(writer, look, today);
  updateReceipt(writer, id, { confirmedAt: writer.now, edits: packEdits(confirmedEdits(look, items)) });
};

const nameOf = (reader: Reader, transactionId: number): string =>
  receiptTransaction(reader, transactionId)?.payee || 'that transaction';

/** Links a receipt to a transaction, a part of a split to its whole. Throws `invalid_input` where another receipt is linked to it. */
export const linkReceipt = (writer: Writer, id: number, transactionId: number): void => {
  const { row } = lookAtReceipt(writer, id);
  const whole = getTransaction(writer, transactionId).parentId ?? transactionId;
  if (row.transactionId === whole) return;
  const [other] = receiptIdsOfTransaction(writer, whole);
  if (other !== undefined) {
    throw new PecuniaError(
      'invalid_input',
      `Another receipt is linked to ${nameOf(writer, whole)} already. Unlink that one first.`,
      { transactionId: whole, receiptId: other },
    );
  }
  updateReceipt(writer, id, { transactionId: whole });
};
