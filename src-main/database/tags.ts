import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader } from './connection.ts';

/** Returns tags without `#` and blanks around them, each once; letter case and accents make no other tag. */
export const cleanTags = (tags: readonly string[]): readonly string[] => {
  const first = new Map<string, string>();
  for (const tag of tags.map((text) => text.replace(/^[#\s]+/u, '').trim())) {
    if (tag !== '' && !first.has(foldName(tag))) first.set(foldName(tag), tag);
  }
  return [...first.values()];
};

/** Returns tags as the column keeps them: cleaned, as JSON; empty for none. */
export const packTags = (tags: readonly string[]): string => {
  const clean = cleanTags(tags);
  return clean.length === 0 ? '' : JSON.stringify(clean);
};

/** Returns the tags that a column holds. */
export const unpackTags = (text: string): string[] => (text === '' ? [] : (JSON.parse(text) as string[]));

const FUNCTION = 'pecunia_has_tag';

const prepared = new WeakSet<object>();

/** Returns SQL that tells whether a row of `t` has the tag `:tag`, in any letter case. */
export const hasTagSql = (reader: Reader): string => {
  if (!prepared.has(reader.raw)) {
    reader.raw.function(FUNCTION, { deterministic: true }, (tags: unknown, folded: unknown) =>
      unpackTags(String(tags)).some((tag) => foldName(tag) === folded) ? 1 : 0,
    );
    prepared.add(reader.raw);
  }
  return `t.tags <> '' AND ${FUNCTION}(t.tags, :tag)`;
};

/** Returns a tag as `hasTagSql` compares it. */
export const soughtTag = (tag: string): string => foldName(cleanTags([tag])[0] ?? '');

export type TagCount = { readonly tag: string; readonly count: number };

/** Returns every tag in use with the number of its transactions, most used first, in its most frequent spelling. */
export const countTags = (reader: Reader): readonly TagCount[] => {
  const rows = reader
    .sql(`SELECT tags, count(*) AS count FROM transactions WHERE tags <> '' GROUP BY tags`)
    .all() as readonly { tags: string; count: number }[];
  const spellings = new Map<string, Map<string, number>>();
  for (const { tags, count } of rows) {
    for (const tag of unpackTags(tags)) {
      const known = spellings.get(foldName(tag)) ?? new Map<string, number>();
      spellings.set(foldName(tag), known.set(tag, (known.get(tag) ?? 0) + count));
    }
  }
  return [...spellings.values()].map(mostFrequent).toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
};

const mostFrequent = (spellings: ReadonlyMap<string, number>): TagCount => {
  const [first] = [...spellings].toSorted(([, a], [, b]) => b - a);
  return { tag: first?.[0] ?? '', count: [...spellings.values()].reduce((sum, count) => sum + count, 0) };
};
