import { PecuniaError } from '../../src-shared/errors.ts';
import { getCategory } from '../database/categories.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { openIds, openRows, reviewRows } from '../database/review.ts';
import type { OpenRow } from '../database/review.ts';
import { insertRule } from '../database/rules.ts';
import { updateMany } from '../database/transactions.ts';
import { suggestRule } from '../engine/rules-suggest.ts';
import { recharge } from './charging.ts';
import { createAdviser } from './filing-advice.ts';
import { groupOf } from './review-queue.ts';

export type GroupAnswer = {
  readonly key: string;
  readonly importId: number | null;
  readonly categoryId: number;
  /** Whether the payee is always filed so from now on. */
  readonly always: boolean;
};

/** Returns the transactions that a group of the queue holds now, newest first. Throws `not_found` when it holds none. */
export const idsOfGroup = (reader: Reader, key: string, importId: number | null): readonly number[] => {
  const group = groupOf(key);
  const ids = group ? openIds(reader, group, importId) : [];
  if (ids.length > 0) return ids;
  throw new PecuniaError('not_found', 'These transactions are filed already. Read the queue again.', { key });
};

/** Files a group under a category as the user's own choice, with a rule when asked; returns how many it filed. */
export const fileGroup = (writer: Writer, { key, importId, categoryId, always }: GroupAnswer): number => {
  getCategory(writer, categoryId);
  const ids = idsOfGroup(writer, key, importId);
  updateMany(writer, ids, { categoryId, categoryReason: '' }, false);
  recharge(writer, { transactions: ids }, { anew: true });
  const newest = reviewRows(writer, ids.slice(0, 1)).get(ids[0] ?? 0);
  if (always && newest) insertRule(writer, suggestRule(newest, categoryId));
  return ids.length;
};

/** An uncategorized transaction that could be filed now. */
export type FileableRow = OpenRow & {
  readonly categoryId: number;
  readonly confidence: number;
  readonly reason: string;
};

/** Returns the uncategorized transactions whose category is sure enough by now, oldest first. */
export const fileableRows = (reader: Reader): readonly FileableRow[] => {
  const advise = createAdviser(reader);
  return openRows(reader).flatMap((row) => {
    const { categoryId, confidence, reason } = advise(row).result;
    return categoryId === null ? [] : [{ ...row, categoryId, confidence, reason }];
  });
};

/** Files transactions where they could be filed, each with its reason. */
export const fileRows = (writer: Writer, rows: readonly FileableRow[]): void => {
  const alike = new Map<string, FileableRow[]>();
  for (const row of rows) {
    const key = `${row.categoryId}|${row.reason}`;
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  for (const [first, ...others] of alike.values()) {
    if (!first) continue;
    const { categoryId, reason } = first;
    const ids = [first, ...others].map(({ id }) => id);
    updateMany(writer, ids, { categoryId, categoryReason: reason }, false);
  }
  recharge(writer, { transactions: rows.map(({ id }) => id) }, { anew: true });
};
