import type { Reader } from './connection.ts';

/** As far back as is looked for a row entered by hand, so that a vault full of imports answers as fast. */
const NEWEST_ROWS = 50_000;

const NEWEST_BY_HAND = `
  SELECT t.account_id AS id FROM transactions t JOIN accounts a ON a.id = t.account_id AND a.closed = 0
  WHERE t.id > (SELECT max(id) FROM transactions) - ${NEWEST_ROWS} AND t.import_id IS NULL AND t.parent_id IS NULL
  ORDER BY t.id DESC LIMIT 1`;

const FIRST_OPEN = 'SELECT id FROM accounts WHERE closed = 0 ORDER BY id LIMIT 1';

/**
 * Returns the open account of the newest transaction that was entered by hand. Without one it is the first open account, null where
 * there is none.
 */
export const lastAccountByHand = (reader: Reader): number | null => {
  const row = reader.sql(NEWEST_BY_HAND).get() ?? reader.sql(FIRST_OPEN).get();
  return (row as { readonly id: number } | undefined)?.id ?? null;
};
