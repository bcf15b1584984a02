import { decimalAmount } from '../../src-shared/money.ts';
import type { RuleNames } from '../engine/rules-words.ts';
import type { Reader } from './connection.ts';
import { readSettings } from './settings.ts';

type Named = { readonly id: number; readonly name: string };

const namesIn = (reader: Reader, table: 'categories' | 'buckets'): ReadonlyMap<number, string> =>
  new Map((reader.sql(`SELECT id, name FROM ${table}`).all() as readonly Named[]).map(({ id, name }) => [id, name]));

type NamedAccount = Named & { readonly currency: string };

const accountsIn = (reader: Reader): ReadonlyMap<number, NamedAccount> =>
  new Map(
    (reader.sql('SELECT id, name, currency FROM accounts').all() as readonly NamedAccount[]).map((row) => [
      row.id,
      row,
    ]),
  );

/** Returns how the vault calls what rules name by number; amounts are plain decimals with their currency. */
export const ruleNames = (reader: Reader): RuleNames => {
  const [categories, buckets] = [namesIn(reader, 'categories'), namesIn(reader, 'buckets')];
  const accounts = accountsIn(reader);
  const base = readSettings(reader).currency;
  return {
    category: (id) => categories.get(id) ?? 'a category that is gone',
    bucket: (id) => buckets.get(id) ?? 'a bucket that is gone',
    account: (id) => accounts.get(id)?.name ?? 'an account that is gone',
    amount: (minorUnits, accountId) => {
      const currency = (accountId === null ? undefined : accounts.get(accountId)?.currency) ?? base;
      return `${decimalAmount(minorUnits, currency)} ${currency}`;
    },
  };
};
