import { bulkInsert, nextId } from './bulk-insert.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

/** Returns the id of the payee of that name, making one where there is none; null for an empty name. */
export const payeeIdFor = (writer: Writer, name: string): number | null => {
  const trimmed = name.trim();
  if (trimmed === '') return null;
  const known = writer.sql('SELECT id FROM payees WHERE lower(name) = lower(?)').get(trimmed) as
    | { id: number }
    | undefined;
  return (
    known?.id ?? writer.db.insert(schema.payees).values({ name: trimmed }).returning({ id: schema.payees.id }).get().id
  );
};

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/gu, (char) => `\\${char}`);

/** Returns a LIKE pattern that finds the text anywhere; use it with `ESCAPE '\'`. */
export const containsPattern = (text: string): string => `%${escapeLike(text)}%`;

const SEARCH = `
  SELECT p.id, p.name, (SELECT count(*) FROM transactions t WHERE t.payee_id = p.id) AS count
  FROM payees p WHERE p.name LIKE ? ESCAPE '\\' ORDER BY count DESC, p.name LIMIT ?`;

/** Returns the payees whose name contains the text, most used first. */
export const searchPayees = (
  reader: Reader,
  search: string,
  limit: number,
): readonly { readonly id: number; readonly name: string; readonly count: number }[] =>
  reader.sql(SEARCH).all(containsPattern(search), limit) as readonly { id: number; name: string; count: number }[];

/** Returns the ids of payees whose name contains every one of the words. */
export const payeeIdsContaining = (reader: Reader, words: readonly string[]): readonly number[] => {
  const where = words.map(() => `name LIKE ? ESCAPE '\\'`).join(' AND ');
  return reader
    .sql(`SELECT id FROM payees WHERE ${where}`)
    .pluck()
    .all(...words.map(containsPattern)) as readonly number[];
};

/** Returns the ids of many payees by name, making those that are missing. */
export const payeeIdsFor = (writer: Writer, names: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const wanted = [...names].filter((name) => name.trim() !== '');
  const rows = writer
    .sql('SELECT p.id, lower(p.name) AS key FROM json_each(?) n JOIN payees p ON lower(p.name) = lower(n.value)')
    .all(JSON.stringify(wanted)) as readonly { id: number; key: string }[];
  const known = new Map(rows.map(({ id, key }) => [key, id]));
  let id = nextId(writer, 'payees');
  const missing: [number, string][] = [];
  for (const name of wanted) {
    const key = sqliteLower(name);
    if (known.has(key)) continue;
    known.set(key, id);
    missing.push([id, name]);
    id += 1;
  }
  bulkInsert(writer, 'payees', ['id', 'name'], missing);
  return new Map(wanted.map((name) => [name, known.get(sqliteLower(name)) ?? 0]));
};

/** SQLite's lower() changes the letters A to Z only. */
const sqliteLower = (text: string): string => text.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase());
