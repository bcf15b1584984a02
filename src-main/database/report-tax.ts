import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { DaySpan } from '../engine/report-period.ts';
import type { Reader } from './connection.ts';
import { unpackTags } from './tags.ts';

/** One movement, or one part of a split one. */
export type TaxRow = {
  readonly transactionId: number;
  readonly date: IsoDate;
  readonly account: string;
  readonly currency: Currency;
  readonly payee: string;
  readonly categoryId: number | null;
  readonly category: string;
  readonly categoryKind: 'expense' | 'income' | null;
  readonly taxRelevant: boolean;
  readonly isTransfer: boolean;
  /** Whether it counts on the budget, as a transfer does whose other account is off it. */
  readonly counts: boolean;
  /** Minor units of the account's currency. */
  readonly amount: number;
  /** Of the whole transaction, all parts together. */
  readonly wholeAmount: number;
  readonly notes: string;
  readonly tags: readonly string[];
};

/** Which movements: of all in the span, or only those in categories with the tax flag and of transactions named by id. */
export type TaxScope = DaySpan & { readonly taxRelevantOnly: boolean; readonly transactionIds: readonly number[] };

const ROWS = `
  SELECT t.id AS transactionId, l.date, a.name AS account, a.currency, coalesce(p.name, nullif(t.payee_text, ''), '') AS payee,
    l.category_id AS categoryId, ifnull(c.name, '') AS category, c.kind AS categoryKind, ifnull(c.tax_relevant, 0) AS taxRelevant,
    t.transfer_id IS NOT NULL AS isTransfer, l.flow <> 0 AS counts, l.amount,
    t.amount AS wholeAmount, iif(l.notes = '' , t.notes, l.notes) AS notes, t.tags
  FROM transactions l JOIN transactions t ON t.id = ifnull(l.parent_id, l.id)
  JOIN accounts a ON a.id = l.account_id LEFT JOIN payees p ON p.id = t.payee_id
  LEFT JOIN categories c ON c.id = l.category_id
  WHERE l.is_split = 0 AND l.date BETWEEN :from AND :to
    AND (:everything = 1 OR c.tax_relevant = 1 OR t.id IN (SELECT value FROM json_each(:transactionIds)))
  ORDER BY l.date, t.id, l.id`;

type StoredRow = Omit<TaxRow, 'taxRelevant' | 'isTransfer' | 'counts' | 'tags'> & {
  readonly taxRelevant: number;
  readonly isTransfer: number;
  readonly counts: number;
  readonly tags: string;
};

/** Returns movements by day, parts in place of split ones; of each account in its own currency, also of those off the budget. */
export const taxRows = (reader: Reader, scope: TaxScope): readonly TaxRow[] => {
  const rows = reader.sql(ROWS).all({
    from: scope.from,
    to: scope.to,
    everything: scope.taxRelevantOnly ? 0 : 1,
    transactionIds: JSON.stringify(scope.transactionIds),
  }) as readonly StoredRow[];
  return rows.map((row) => ({
    ...row,
    taxRelevant: row.taxRelevant === 1,
    isTransfer: row.isTransfer === 1,
    counts: row.counts === 1,
    tags: unpackTags(row.tags),
  }));
};

/** Returns the ids of the receipts that are linked to transactions of a span, by day of the transaction. */
export const linkedReceiptIds = (reader: Reader, { from, to }: DaySpan): readonly number[] =>
  reader
    .sql(
      `SELECT r.id FROM receipts r JOIN transactions t ON t.id = r.transaction_id
       WHERE t.date BETWEEN ? AND ? ORDER BY t.date, t.id, r.id`,
    )
    .pluck()
    .all(from, to) as readonly number[];

/** A receipt's file without its bytes; `size` is 0 once they were cleared. */
export type ReceiptFileInfo = { readonly id: number; readonly mime: string; readonly size: number };

/** Returns what is known of the files of receipts, by receipt. */
export const receiptFileInfos = (
  reader: Reader,
  receiptIds: readonly number[],
): ReadonlyMap<number, ReceiptFileInfo> => {
  const rows = reader
    .sql(
      `SELECT r.id AS receiptId, f.id, f.mime, length(f.content) AS size FROM receipts r
       JOIN receipt_files f ON f.id = r.file_id WHERE r.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(receiptIds)) as readonly (ReceiptFileInfo & { readonly receiptId: number })[];
  return new Map(rows.map(({ receiptId, ...file }) => [receiptId, file]));
};
