import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { reviewRows } from '../database/review.ts';
import { getTransaction } from '../database/transactions.ts';
import type { TransactionRow } from '../database/transactions.ts';
import { createAdviser } from './filing-advice.ts';
import type { Advice, Advised } from './filing-advice.ts';

type Source = 'user' | Advice['source'] | 'none';

export type ExplainedSource = Pick<Advice, 'source' | 'categoryId' | 'confidence' | 'reason'> & {
  readonly category: string | null;
};

export type Explanation = {
  readonly categoryId: number | null;
  readonly category: string | null;
  readonly confidence: number;
  readonly reason: string;
  readonly source: Source;
  readonly considered: ExplainedSource[];
};

/** The reason is kept in words; by how they begin one knows who spoke. */
const WORDS: readonly (readonly [RegExp, Source])[] = [
  [/^Your rule\b/u, 'rule'],
  [/^Your bank calls it /u, 'bank'],
  [/^“.*” is known as /u, 'vocabulary'],
  [/^(?:You filed “|Looks like “|Reads like )/u, 'history'],
];

const sourceOf = (reason: string): Source => WORDS.find(([words]) => words.test(reason))?.[1] ?? 'user';

/** Says why a transaction is where it is: by the reason kept with it, or where it would go now. */
const filedAs = (
  { categoryId, categoryReason, isSplit, transferId }: TransactionRow,
  { considered, result }: Advised,
): Omit<Explanation, 'category' | 'considered'> => {
  if (transferId !== null)
    return { categoryId, confidence: 1, reason: 'A transfer between your accounts has no category', source: 'none' };
  if (isSplit)
    return { categoryId, confidence: 1, reason: 'It is split: its parts have the categories', source: 'none' };
  if (categoryId === null) return { ...result, categoryId: null };
  if (categoryReason === '') return { categoryId, confidence: 1, reason: 'You filed it there', source: 'user' };
  const source = sourceOf(categoryReason);
  const now = considered.find((one) => one.categoryId === categoryId);
  return { categoryId, confidence: now?.confidence ?? 0, reason: categoryReason, source };
};

/** Returns why a transaction is filed where it is, and what each source says of it now. Throws `not_found`. */
export const explainTransaction = (reader: Reader, id: number): Explanation => {
  const row = getTransaction(reader, id);
  const open = reviewRows(reader, [id]).get(id);
  const advised: Advised | null = open ? createAdviser(reader)(open) : null;
  const names = new Map(allCategories(reader).map((category) => [category.id, category.name]));
  const nameOf = (categoryId: number | null): string | null =>
    categoryId === null ? null : (names.get(categoryId) ?? null);
  const considered = (advised?.considered ?? []).map((one) => ({ ...one, category: nameOf(one.categoryId) }));
  const none = { categoryId: null, confidence: 0, reason: '', source: 'none' } as const;
  const filed = filedAs(row, advised ?? { considered: [], result: none });
  return { ...filed, category: nameOf(filed.categoryId), considered };
};
