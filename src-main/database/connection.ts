import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';

import * as schema from './schema.ts';

declare const writable: unique symbol;

/** A connection that may read. */
export type Reader = {
  readonly db: BetterSQLite3Database<typeof schema>;
  readonly raw: Database.Database;
  /** Prepares a statement once and hands the same one out again. */
  readonly sql: (text: string) => Database.Statement;
};

/** A connection inside a command: only there may rows be written. */
export type Writer = Reader & { readonly [writable]: true; readonly commandId: number; readonly now: number };

/** Wraps an open database for reading. */
export const createReader = (raw: Database.Database): Reader => {
  const statements = new Map<string, Database.Statement>();
  const sql = (text: string): Database.Statement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = raw.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return { db: drizzle(raw, { schema }), raw, sql };
};

/** Makes the writer that a command hands to its body; only `run-command.ts` may call it. */
export const asWriter = (reader: Reader, commandId: number, now: number): Writer =>
  ({ ...reader, commandId, now }) as Writer;
