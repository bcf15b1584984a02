import { indexedText, isIndexed } from './note-words.ts';

type Side = 'old' | 'new';

const LIVE = '(SELECT mode FROM journal_context) < 3';

const applyTransaction = (side: Side): string => {
  const sign = side === 'new' ? '' : '-';
  const count = side === 'new' ? '1' : '-1';
  return `
  INSERT INTO account_sums (account_id, balance, money_in, money_out, count)
    SELECT ${side}.account_id, ${sign}${side}.amount, ${sign}max(${side}.amount, 0), ${sign}max(-${side}.amount, 0), ${count}
    WHERE ${side}.parent_id IS NULL
    ON CONFLICT DO UPDATE SET balance = balance + excluded.balance, money_in = money_in + excluded.money_in,
      money_out = money_out + excluded.money_out, count = count + excluded.count;
  INSERT INTO category_sums (category_id, flow, amount, count)
    SELECT ifnull(${side}.category_id, 0), ${side}.flow, ${sign}${side}.amount, ${count} WHERE ${side}.flow <> 0
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount, count = count + excluded.count;
  INSERT INTO day_sums (date, category_id, flow, amount, count)
    SELECT ${side}.date, ifnull(${side}.category_id, 0), ${side}.flow, ${sign}${side}.amount, ${count} WHERE ${side}.flow <> 0
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount, count = count + excluded.count;
  INSERT INTO bucket_sums (bucket_id, allocated, spent, count)
    SELECT ${side}.bucket_id, 0, ${side === 'new' ? '-' : ''}${side}.amount, ${count} WHERE ${side}.bucket_id IS NOT NULL
    ON CONFLICT DO UPDATE SET spent = spent + excluded.spent, count = count + excluded.count;`;
};

const dropEmpty = `
  DELETE FROM account_sums WHERE account_id = old.account_id AND count = 0;
  DELETE FROM category_sums WHERE category_id = ifnull(old.category_id, 0) AND flow = old.flow AND count = 0;
  DELETE FROM day_sums WHERE date = old.date AND category_id = ifnull(old.category_id, 0) AND flow = old.flow AND count = 0;
  DELETE FROM bucket_sums WHERE bucket_id = old.bucket_id AND count = 0;`;

const addNotes = `INSERT INTO notes_index (rowid, notes) SELECT new.id, ${indexedText('new')} WHERE ${isIndexed('new')};`;
const dropNotes = `DELETE FROM notes_index WHERE rowid = old.id AND ${isIndexed('old')};`;

const applyEntry = (side: Side): string => `
  INSERT INTO bucket_sums (bucket_id, allocated, spent, count)
    VALUES (${side}.bucket_id, ${side === 'new' ? '' : '-'}${side}.amount, 0, ${side === 'new' ? '1' : '-1'})
    ON CONFLICT DO UPDATE SET allocated = allocated + excluded.allocated, count = count + excluded.count;`;

const dropEmptyBucket = `DELETE FROM bucket_sums WHERE bucket_id = old.bucket_id AND count = 0;`;

const SUMMED = 'account_id, date, amount, category_id, bucket_id, flow, parent_id';

/**
 * Returns the triggers that keep `account_sums`, `category_sums`, `day_sums`, `bucket_sums` and the index over notes and tags true.
 * `bucket_sums.spent` is positive for money that left the bucket.
 */
export const sumTriggers = (): readonly string[] => [
  `CREATE TRIGGER sums_transactions_insert AFTER INSERT ON transactions WHEN ${LIVE}
   BEGIN ${applyTransaction('new')} ${addNotes} END`,
  `CREATE TRIGGER sums_transactions_delete AFTER DELETE ON transactions WHEN ${LIVE}
   BEGIN ${applyTransaction('old')} ${dropEmpty} ${dropNotes} END`,
  `CREATE TRIGGER sums_transactions_update AFTER UPDATE OF ${SUMMED} ON transactions WHEN ${LIVE}
   BEGIN ${applyTransaction('old')} ${applyTransaction('new')} ${dropEmpty} END`,
  `CREATE TRIGGER sums_transactions_notes AFTER UPDATE OF notes, tags ON transactions
   WHEN ${LIVE} AND (old.notes <> new.notes OR old.tags <> new.tags)
   BEGIN ${dropNotes} ${addNotes} END`,
  `CREATE TRIGGER sums_bucket_entries_insert AFTER INSERT ON bucket_entries WHEN ${LIVE} BEGIN ${applyEntry('new')} END`,
  `CREATE TRIGGER sums_bucket_entries_delete AFTER DELETE ON bucket_entries WHEN ${LIVE}
   BEGIN ${applyEntry('old')} ${dropEmptyBucket} END`,
  `CREATE TRIGGER sums_bucket_entries_update AFTER UPDATE ON bucket_entries WHEN ${LIVE}
   BEGIN ${applyEntry('old')} ${applyEntry('new')} ${dropEmptyBucket} END`,
];
