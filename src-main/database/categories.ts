import { eq } from 'drizzle-orm';

import type { Category } from '../../src-shared/contract/categories.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from './connection.ts';
import { forgetInReports } from './report-references.ts';
import { forgetInRules } from './rule-references.ts';
import * as schema from './schema.ts';

export type CategoryRow = typeof schema.categories.$inferSelect;
type NewCategory = typeof schema.categories.$inferInsert;

/** Returns every category in the user's order. */
export const allCategories = (reader: Reader): readonly CategoryRow[] =>
  reader.db.select().from(schema.categories).orderBy(schema.categories.position, schema.categories.id).all();

/** Returns every category with the number of transactions filed under it. */
export const listCategories = (reader: Reader): readonly Category[] => {
  const rows = reader.sql('SELECT category_id AS id, sum(count) AS n FROM category_sums GROUP BY category_id').all();
  const counts = new Map((rows as readonly { id: number; n: number }[]).map(({ id, n }) => [id, n]));
  return allCategories(reader).map((category) => ({ ...category, transactionCount: counts.get(category.id) ?? 0 }));
};

/** Returns a category. Throws `not_found`. */
export const getCategory = (reader: Reader, id: number): CategoryRow => {
  const row = reader.db.select().from(schema.categories).where(eq(schema.categories.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That category is not in this vault any more.', { categoryId: id });
  return row;
};

/** Returns the category of that name, in any letter case and with or without accents, or null. */
export const findCategory = (reader: Reader, name: string): CategoryRow | null => {
  const folded = foldName(name);
  return allCategories(reader).find((category) => foldName(category.name) === folded) ?? null;
};

const assertNameFree = (reader: Reader, name: string, except: number | null): void => {
  const same = findCategory(reader, name);
  if (same && same.id !== except) {
    throw new PecuniaError('name_taken', `There is a category called “${same.name}” already. Choose another name.`, {
      name,
    });
  }
};

const nextPosition = (reader: Reader): number =>
  (reader.sql('SELECT ifnull(max(position), -1) + 1 AS position FROM categories').get() as { position: number })
    .position;

/** Adds a category at the end of the list. Throws `name_taken`. */
export const insertCategory = (
  writer: Writer,
  category: Partial<NewCategory> & { readonly name: string },
): CategoryRow => {
  assertNameFree(writer, category.name, null);
  const values = { kind: 'expense', colour: 'gray', icon: 'tag', ...category, position: nextPosition(writer) } as const;
  return writer.db.insert(schema.categories).values(values).returning().get();
};

/** Changes a category. Throws `name_taken`. */
export const updateCategory = (writer: Writer, id: number, patch: Partial<NewCategory>): void => {
  if (patch.name !== undefined) assertNameFree(writer, patch.name, id);
  if (Object.keys(patch).length > 0)
    writer.db.update(schema.categories).set(patch).where(eq(schema.categories.id, id)).run();
};

/** Deletes a category with its budgets, and leads its rules to another one; its transactions must have moved already. */
export const deleteCategory = (writer: Writer, id: number, moveTo: number | null): void => {
  writer.db.delete(schema.categoryBudgets).where(eq(schema.categoryBudgets.categoryId, id)).run();
  forgetInRules(writer, { kind: 'category', id, moveTo });
  forgetInReports(writer, { kind: 'category', id, moveTo });
  writer.db.delete(schema.categories).where(eq(schema.categories.id, id)).run();
};
