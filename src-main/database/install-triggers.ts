import type { Reader } from './connection.ts';
import { journalTriggers } from './journal-triggers.ts';
import { sumTriggers } from './sum-triggers.ts';

const nameOf = (text: string): string => /CREATE TRIGGER "?(\w+)"?/u.exec(text)?.[1] ?? '';

/** Makes the vault's triggers exactly those of this Pecunia; touches nothing when they are so already. */
export const installTriggers = (reader: Reader): void => {
  const wanted = [...journalTriggers(), ...sumTriggers()];
  const stored = reader.raw.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`).all() as readonly {
    name: string;
    sql: string;
  }[];
  const have = new Map(stored.map((trigger) => [trigger.name, trigger.sql]));
  if (have.size === wanted.length && wanted.every((text) => have.get(nameOf(text)) === text)) return;
  reader.raw.transaction(() => {
    for (const name of have.keys()) reader.raw.exec(`DROP TRIGGER "${name}"`);
    for (const text of wanted) reader.raw.exec(text);
  })();
};
