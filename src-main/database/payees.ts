import { foldName } from '../../src-shared/fold-name.ts';
import { bulkInsert, nextId } from './bulk-insert.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

/** Returns the id of the payee of that name, making one where there is none; null for an empty name. */
export const payeeIdFor = (writer: Writer, name: string): number | null => {
  const trimmed = name.trim();
  if (trimmed === '') return null;
  const folded = foldName(trimmed);
  const known = writer.sql('SELECT id FROM payees WHERE folded = ?').get(folded) as { id: number } | undefined;
  return (
    known?.id ??
    writer.db.insert(schema.payees).values({ name: trimmed, folded }).returning({ id: schema.payees.id }).get().id
  );
};

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/gu, (char) => `\\${char}`);

/** Returns a LIKE pattern that finds the text anywhere; use it with `ESCAPE '\'`. */
export const containsPattern = (text: string): string => `%${escapeLike(foldName(text))}%`;

const SEARCH = `
  SELECT p.id, p.name, (SELECT count(*) FROM transactions t WHERE t.payee_id = p.id) AS count
  FROM payees p WHERE p.folded LIKE ? ESCAPE '\\' ORDER BY count DESC, p.name LIMIT ?`;

/** Returns the payees whose name contains the text, most used first. */
export const searchPayees = (
  reader: Reader,
  search: string,
  limit: number,
): readonly { readonly id: number; readonly name: string; readonly count: number }[] =>
  reader.sql(SEARCH).all(containsPattern(search), limit) as readonly { id: number; name: string; count: number }[];

/** Returns the ids of payees whose name contains every one of the words. */
export const payeeIdsContaining = (reader: Reader, words: readonly string[]): readonly number[] => {
  const where = words.map(() => `folded LIKE ? ESCAPE '\\'`).join(' AND ');
  return reader
    .sql(`SELECT id FROM payees WHERE ${where}`)
    .pluck()
    .all(...words.map(containsPattern)) as readonly number[];
};

/** Returns the ids of the payees of transactions, each once. */
export const payeeIdsOf = (reader: Reader, transactionIds: readonly number[]): readonly number[] =>
  reader
    .sql(
      `SELECT DISTINCT t.payee_id FROM json_each(?) hit CROSS JOIN transactions t ON t.id = hit.value
       WHERE t.payee_id IS NOT NULL`,
    )
    .pluck()
    .all(JSON.stringify(transactionIds)) as readonly number[];

/** Returns the ids of many payees by name, making those that are missing. */
export const payeeIdsFor = (writer: Writer, names: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const wanted = [...names].map((name) => ({ name, folded: foldName(name) })).filter(({ folded }) => folded !== '');
  const rows = writer
    .sql('SELECT p.id, p.folded FROM json_each(?) n JOIN payees p ON p.folded = n.value')
    .all(JSON.stringify(wanted.map(({ folded }) => folded))) as readonly { id: number; folded: string }[];
  const known = new Map(rows.map(({ id, folded }) => [folded, id]));
  let id = nextId(writer, 'payees');
  const missing: [number, string, string][] = [];
  for (const { name, folded } of wanted) {
    if (known.has(folded)) continue;
    known.set(folded, id);
    missing.push([id, name.trim(), folded]);
    id += 1;
  }
  bulkInsert(writer, 'payees', ['id', 'name', 'folded'], missing);
  return new Map(wanted.map(({ name, folded }) => [name, known.get(folded) ?? 0]));
};
