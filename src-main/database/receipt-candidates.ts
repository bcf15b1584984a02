import type { Reader } from './connection.ts';

/** A transaction that may be what a receipt was paid with. */
export type ReceiptCandidate = {
  readonly transactionId: number;
  readonly date: string;
  readonly amount: number;
  readonly currency: string;
  readonly payee: string;
  /** What the bank wrote. */
  readonly payeeText: string;
  readonly account: string;
};

const COLUMNS = `
  SELECT t.id AS transactionId, t.date, t.amount, a.currency, ifnull(p.name, '') AS payee, t.payee_text AS payeeText,
    a.name AS account`;

const JOINS = 'JOIN accounts a ON a.id = t.account_id LEFT JOIN payees p ON p.id = t.payee_id';

const NEAR = `
  ${COLUMNS} FROM transactions t ${JOINS}
  WHERE t.date BETWEEN :from AND :to AND t.amount IN (SELECT value FROM json_each(:amounts))
    AND t.parent_id IS NULL AND t.transfer_id IS NULL AND a.on_budget = 1 AND a.currency = :currency
    AND NOT EXISTS (SELECT 1 FROM receipts r WHERE r.transaction_id = t.id)
  ORDER BY t.date, t.id LIMIT 50`;

/** Returns the transactions of some amounts between two days that no receipt is linked to. */
export const receiptCandidates = (
  reader: Reader,
  {
    amounts,
    ...range
  }: {
    readonly amounts: readonly number[];
    readonly from: string;
    readonly to: string;
    readonly currency: string;
  },
): readonly ReceiptCandidate[] =>
  reader.sql(NEAR).all({ ...range, amounts: JSON.stringify(amounts) }) as readonly ReceiptCandidate[];

/** Returns a transaction in short, or null when it is gone. */
export const receiptTransaction = (reader: Reader, id: number): ReceiptCandidate | null =>
  (reader.sql(`${COLUMNS} FROM transactions t ${JOINS} WHERE t.id = ?`).get(id) as ReceiptCandidate | undefined) ??
  null;
