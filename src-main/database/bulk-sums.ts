import type { Reader } from './connection.ts';
import { indexedText, isIndexed } from './note-words.ts';

type Range = { readonly first: number; readonly last: number };

const transactionStatements = (sign: 1 | -1): readonly string[] => [
  `INSERT INTO account_sums (account_id, balance, money_in, money_out, count)
   SELECT account_id, ${sign} * sum(amount), ${sign} * sum(max(amount, 0)), ${sign} * sum(max(-amount, 0)), ${sign} * count(*)
   FROM transactions WHERE id BETWEEN :first AND :last AND parent_id IS NULL GROUP BY account_id
   ON CONFLICT DO UPDATE SET balance = balance + excluded.balance, money_in = money_in + excluded.money_in,
     money_out = money_out + excluded.money_out, count = count + excluded.count`,
  `INSERT INTO category_sums (category_id, flow, amount, count)
   SELECT ifnull(category_id, 0), flow, ${sign} * sum(amount), ${sign} * count(*) FROM transactions
   WHERE id BETWEEN :first AND :last AND flow <> 0 GROUP BY 1, 2
   ON CONFLICT DO UPDATE SET amount = amount + excluded.amount, count = count + excluded.count`,
  `INSERT INTO day_sums (date, category_id, flow, amount, count)
   SELECT date, ifnull(category_id, 0), flow, ${sign} * sum(amount), ${sign} * count(*) FROM transactions
   WHERE id BETWEEN :first AND :last AND flow <> 0 GROUP BY 1, 2, 3
   ON CONFLICT DO UPDATE SET amount = amount + excluded.amount, count = count + excluded.count`,
  `INSERT INTO bucket_sums (bucket_id, allocated, spent, count)
   SELECT bucket_id, 0, ${-sign} * sum(amount), ${sign} * count(*) FROM transactions
   WHERE id BETWEEN :first AND :last AND bucket_id IS NOT NULL GROUP BY bucket_id
   ON CONFLICT DO UPDATE SET spent = spent + excluded.spent, count = count + excluded.count`,
  sign === 1
    ? `INSERT INTO notes_index (rowid, notes) SELECT t.id, ${indexedText('t')} FROM transactions t
       WHERE t.id BETWEEN :first AND :last AND ${isIndexed('t')}`
    : `DELETE FROM notes_index WHERE rowid IN
       (SELECT t.id FROM transactions t WHERE t.id BETWEEN :first AND :last AND ${isIndexed('t')})`,
];

const entryStatements = (sign: 1 | -1): readonly string[] => [
  `INSERT INTO bucket_sums (bucket_id, allocated, spent, count)
   SELECT bucket_id, ${sign} * sum(amount), 0, ${sign} * count(*) FROM bucket_entries
   WHERE id BETWEEN :first AND :last GROUP BY bucket_id
   ON CONFLICT DO UPDATE SET allocated = allocated + excluded.allocated, count = count + excluded.count`,
];

const DROP_EMPTY = ['account_sums', 'category_sums', 'day_sums', 'bucket_sums'].map(
  (table) => `DELETE FROM ${table} WHERE count = 0`,
);

/**
 * Brings the sums up to date with a range of rows written in bulk mode, where the triggers keep still.
 * `sign` 1 adds rows just written, −1 takes away rows about to be deleted.
 */
export const applyBulkSums = (reader: Reader, table: string, range: Range, sign: 1 | -1): void => {
  const statements =
    table === 'transactions' ? transactionStatements(sign) : table === 'bucket_entries' ? entryStatements(sign) : [];
  for (const statement of statements) reader.sql(statement).run(range);
  if (sign === -1 && statements.length > 0) for (const statement of DROP_EMPTY) reader.sql(statement).run();
};
