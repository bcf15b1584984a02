import type { Reader } from './connection.ts';
import { hasWords, wordsOf } from './note-words.ts';
import { payeeIdsContaining } from './payees.ts';

/** Up to this many hits are listed by id; beyond, rows are tested in the order of the list, where hits then come often. */
const FEW = 2_000;

/** How a search narrows `transactions t`: by a list of ids, or by a test on each row. */
export type SearchPlan =
  | { readonly kind: 'ids'; readonly ids: readonly number[] }
  | { readonly kind: 'test'; readonly sql: string; readonly params: Readonly<Record<string, string>> };

const FUNCTION = 'pecunia_has_words';

const prepared = new WeakSet<object>();

const ensureFunction = (reader: Reader): void => {
  if (prepared.has(reader.raw)) return;
  reader.raw.function(FUNCTION, { deterministic: true }, (notes: unknown, words: unknown) =>
    hasWords(String(notes), String(words).split(' ')) ? 1 : 0,
  );
  prepared.add(reader.raw);
};

const matchQuery = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(' ');

const idsByPayee = (reader: Reader, payeeIds: readonly number[], limit: number): readonly number[] =>
  reader
    .sql(`SELECT t.id FROM json_each(?) p CROSS JOIN transactions t ON t.payee_id = p.value LIMIT ?`)
    .pluck()
    .all(JSON.stringify(payeeIds), limit) as readonly number[];

const idsByNotes = (reader: Reader, words: readonly string[], limit: number): readonly number[] =>
  words.length === 0
    ? []
    : (reader
        .sql('SELECT rowid FROM notes_index WHERE notes_index MATCH ? LIMIT ?')
        .pluck()
        .all(matchQuery(words), limit) as readonly number[]);

/**
 * Finds rows whose payee contains every word of the text, or whose notes have words beginning with each of them.
 * Returns null for a text without words.
 */
export const planSearch = (reader: Reader, text: string): SearchPlan | null => {
  const parts = text
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const words = wordsOf(text);
  const payeeIds = payeeIdsContaining(reader, parts);
  const byPayee = idsByPayee(reader, payeeIds, FEW + 1);
  const byNotes = idsByNotes(reader, words, FEW + 1);
  if (byPayee.length <= FEW && byNotes.length <= FEW)
    return { kind: 'ids', ids: [...new Set([...byPayee, ...byNotes])] };
  ensureFunction(reader);
  const inPayees = '(t.payee_id IN (SELECT value FROM json_each(:searchPayees)))';
  const inNotes = words.length === 0 ? '' : ` OR (t.notes <> '' AND ${FUNCTION}(t.notes, :searchWords))`;
  return {
    kind: 'test',
    sql: inPayees + inNotes,
    params: { searchPayees: JSON.stringify(payeeIds), searchWords: words.join(' ') },
  };
};
