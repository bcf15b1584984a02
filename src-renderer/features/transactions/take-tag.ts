const FINISHED = /(?:^|\s)#([^\s#]+)(?=\s)/u;
const AT_END = /(?:^|\s)#([^\s#]+)\s*$/u;

/** What a search says: the tag that was written out in it, and the rest of the text. */
export type TakenTag = { readonly tag: string | null; readonly rest: string };

/** Takes a `#tag` out of a search: one with a blank behind it, or the last word when the text is finished. */
export function takeTag(text: string, finished: boolean): TakenTag {
  const found = FINISHED.exec(text) ?? (finished ? AT_END.exec(text) : null);
  const tag = found?.[1];
  if (!found || tag === undefined) return { tag: null, rest: text };
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length).trimStart();
  return { tag, rest: [before, after].filter((part) => part !== '').join(' ') };
}
