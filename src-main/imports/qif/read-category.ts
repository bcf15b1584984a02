import type { ReadRow } from '../reading.ts';

/** What a category line says: the category, the user's other account of a transfer, and the class as a tag. */
export type QifCategory = {
  readonly category: string | null;
  readonly transferTo: string | null;
  readonly tags: NonNullable<ReadRow['tags']>;
};

const NOTHING: QifCategory = { category: null, transferTo: null, tags: [] };
const SPLIT_MARK = /^-+\s*split\s*-+$/iu;

const tagsOf = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()]);

const transferOf = (text: string): QifCategory | null => {
  if (!text.startsWith('[')) return null;
  const close = text.lastIndexOf(']');
  if (close < 0) return null;
  const account = text.slice(1, close).trim();
  const rest = text.slice(close + 1);
  return { category: null, transferTo: account || null, tags: rest.startsWith('/') ? tagsOf(rest.slice(1)) : [] };
};

/** A slash with blanks around it, or two of them, is part of a name. */
const classSlash = (text: string): number => {
  const at = text.indexOf('/');
  if (at < 0 || text.includes('//')) return -1;
  return text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ' ? -1 : at;
};

/** Reads `Category:Subcategory/Class`, `[Account]/Class` or `Category|[Account]`. */
export const readCategory = (text: string): QifCategory => {
  if (text === '' || SPLIT_MARK.test(text)) return NOTHING;
  const transfer = transferOf(text);
  if (transfer) return transfer;
  const bar = text.indexOf('|');
  if (bar >= 0) {
    const [before, behind] = [readCategory(text.slice(0, bar).trim()), transferOf(text.slice(bar + 1).trim())];
    return behind ? { ...before, transferTo: behind.transferTo } : before;
  }
  const slash = classSlash(text);
  if (slash < 0) return { ...NOTHING, category: text };
  return { ...NOTHING, category: text.slice(0, slash).trim() || null, tags: tagsOf(text.slice(slash + 1)) };
};
