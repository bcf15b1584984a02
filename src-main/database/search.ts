import type { Reader } from './connection.ts';
import { hasWords, indexedText, isIndexed, wordsOf } from './note-words.ts';
import { payeeIdsContaining } from './payees.ts';

/** Up to this many hits are listed by id. */
const FEW = 2_000;

/** Up to this many payees the newest rows of each are merged. */
const FEW_PAYEES = 60;

type Params = Readonly<Record<string, string | number>>;

/** One way to the newest hits among `transactions t`: rows in the order of an index, tested or not. */
export type HitSource = { readonly from: string; readonly where: string; readonly params: Params };

/**
 * How a search narrows `transactions t`. `where` always tells hits from others. `sources` lead to all hits between them, each in
 * the order of its days, so that the newest few are found without visiting the rest.
 */
export type SearchPlan = { readonly where: string; readonly params: Params; readonly sources: readonly HitSource[] };

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

const noteIds = (reader: Reader, words: readonly string[]): readonly number[] =>
  words.length === 0
    ? []
    : (reader
        .sql('SELECT rowid FROM notes_index WHERE notes_index MATCH ? LIMIT ?')
        .pluck()
        .all(matchQuery(words), FEW + 1) as readonly number[]);

const noteSource = (reader: Reader, ids: readonly number[], words: readonly string[]): HitSource => {
  if (ids.length <= FEW) {
    return {
      from: 'json_each(:noteIds) n CROSS JOIN transactions t ON t.id = n.value',
      where: '1',
      params: { noteIds: JSON.stringify(ids) },
    };
  }
  ensureFunction(reader);
  return {
    from: 'transactions t',
    where: `${isIndexed('t')} AND ${FUNCTION}(${indexedText('t')}, :words)`,
    params: { words: words.join(' ') },
  };
};

const payeeSources = (payeeIds: readonly number[]): readonly HitSource[] =>
  payeeIds.length <= FEW_PAYEES
    ? payeeIds.map((id) => ({ from: 'transactions t', where: 't.payee_id = :payee', params: { payee: id } }))
    : [
        {
          from: 'transactions t',
          where: '+t.payee_id IN (SELECT value FROM json_each(:payees))',
          params: { payees: JSON.stringify(payeeIds) },
        },
      ];

/**
 * Finds rows whose payee contains every word of the text, or whose notes and tags have words beginning with each of them.
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
  const ids = noteIds(reader, words);
  const inNotes = words.length === 0 ? '0' : 't.id IN (SELECT rowid FROM notes_index WHERE notes_index MATCH :match)';
  return {
    where: `(t.payee_id IN (SELECT value FROM json_each(:payees)) OR ${inNotes})`,
    params: { payees: JSON.stringify(payeeIds), ...(words.length === 0 ? {} : { match: matchQuery(words) }) },
    sources: [...payeeSources(payeeIds), ...(ids.length === 0 ? [] : [noteSource(reader, ids, words)])],
  };
};
