import { rmSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import type { SampleTransaction } from '../src-main/sample/sample-household.ts';
import { timed } from './measure.ts';

const TABLE = `
  CREATE TABLE transactions (
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, date TEXT NOT NULL, amount INTEGER NOT NULL,
    payee TEXT NOT NULL, payee_text TEXT NOT NULL, category TEXT, notes TEXT NOT NULL
  ) STRICT;
  CREATE INDEX by_date ON transactions (date);
  CREATE INDEX by_account ON transactions (account, date);
  CREATE INDEX by_payee ON transactions (payee);
`;
const INSERT = `
  INSERT INTO transactions (account, date, amount, payee, payee_text, category, notes)
  VALUES (?, ?, ?, ?, ?, ?, ?)
`;

/** Measures the least that storing the rows can cost: bare inserts, one table, three indexes, one transaction. */
export const measureFloor = async (folder: string, rows: readonly SampleTransaction[]): Promise<number> => {
  const file = join(folder, 'floor.sqlite');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(TABLE);
  const insert = database.prepare(INSERT);
  const insertAll = database.transaction(() => {
    for (const { account, date, amount, payee, payeeText, category, notes } of rows) {
      insert.run(account, date, amount, payee, payeeText, category, notes);
    }
  });
  const duration = await timed(() => insertAll());
  database.close();
  rmSync(file);
  return duration;
};
