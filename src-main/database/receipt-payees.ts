import type { Reader, Writer } from './connection.ts';

/** A printed name or tax number, and the payee that it belongs to. */
export type TaughtPayee = { readonly key: string; readonly payee: string };

/** Returns what corrections taught, the newest first. */
export const taughtPayees = (reader: Reader, limit: number): readonly TaughtPayee[] =>
  reader
    .sql(
      `SELECT k.key, p.name AS payee FROM receipt_payees k JOIN payees p ON p.id = k.payee_id ORDER BY k.id DESC LIMIT ?`,
    )
    .all(limit) as readonly TaughtPayee[];

/** Returns whose receipts carry some keys. */
export const payeesOfKeys = (reader: Reader, keys: readonly string[]): readonly number[] =>
  reader
    .sql('SELECT DISTINCT payee_id FROM receipt_payees WHERE key IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(keys)) as readonly number[];

/** Remembers whose receipts carry a key; an earlier answer gives way. */
export const teachPayee = (writer: Writer, key: string, payeeId: number): void => {
  writer
    .sql(
      `INSERT INTO receipt_payees (key, payee_id) VALUES (?, ?)
       ON CONFLICT (key) DO UPDATE SET payee_id = excluded.payee_id`,
    )
    .run(key, payeeId);
};

/** Hands what is known of the receipts of payees to one of them. */
export const moveTaughtPayees = (writer: Writer, from: readonly number[], to: number): void => {
  writer
    .sql('UPDATE receipt_payees SET payee_id = ? WHERE payee_id IN (SELECT value FROM json_each(?))')
    .run(to, JSON.stringify(from));
};

/** Returns the names of the payees with the most transactions. */
export const mostUsedPayees = (reader: Reader, limit: number): readonly string[] =>
  reader
    .sql(
      `SELECT p.name FROM payees p
       LEFT JOIN (SELECT payee_id, count(*) AS count FROM transactions WHERE payee_id IS NOT NULL GROUP BY payee_id) s
         ON s.payee_id = p.id
       ORDER BY s.count DESC, p.id LIMIT ?`,
    )
    .pluck()
    .all(limit) as readonly string[];
