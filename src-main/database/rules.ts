import { eq } from 'drizzle-orm';

import type { Rule } from '../../src-shared/contract/rules.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

/** Returns the user's rules in the order in which they apply. */
export const listRules = (reader: Reader): readonly Rule[] =>
  reader.db.select().from(schema.rules).orderBy(schema.rules.id).all();

/** Adds a rule; returns its id. */
export const insertRule = (writer: Writer, rule: Omit<Rule, 'id'>): number =>
  writer.db.insert(schema.rules).values(rule).returning({ id: schema.rules.id }).get().id;

/** Deletes a rule. */
export const deleteRule = (writer: Writer, id: number): void => {
  writer.db.delete(schema.rules).where(eq(schema.rules.id, id)).run();
};
