import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from './connection.ts';

type AliasRow = { readonly folded: string; readonly name: string };

const ALL = 'SELECT a.folded, p.name FROM payee_aliases a JOIN payees p ON p.id = a.payee_id';

/** Returns the payee's name for each other name (folded) under which imports bring it in. */
export const payeeAliases = (reader: Reader): ReadonlyMap<string, string> =>
  new Map((reader.sql(ALL).all() as readonly AliasRow[]).map(({ folded, name }) => [folded, name]));

const OF_PAYEES = `
  SELECT a.payee_id AS payeeId, a.name FROM json_each(?) hit JOIN payee_aliases a ON a.payee_id = hit.value
  ORDER BY a.folded`;

/** Returns the other names of payees, by payee. */
export const aliasesOf = (reader: Reader, payeeIds: readonly number[]): ReadonlyMap<number, readonly string[]> => {
  const aliases = new Map<number, string[]>();
  const rows = reader.sql(OF_PAYEES).all(JSON.stringify(payeeIds)) as readonly { payeeId: number; name: string }[];
  for (const { payeeId, name } of rows) aliases.set(payeeId, [...(aliases.get(payeeId) ?? []), name]);
  return aliases;
};

/** Lets imports bring in a payee under another name; a payee that had the name as an alias before loses it. */
export const setAlias = (writer: Writer, payeeId: number, name: string): void => {
  writer
    .sql(
      `INSERT INTO payee_aliases (payee_id, name, folded) VALUES (?, ?, ?)
       ON CONFLICT (folded) DO UPDATE SET payee_id = excluded.payee_id, name = excluded.name`,
    )
    .run(payeeId, name.trim(), foldName(name));
};

/** Hands the other names of payees to one of them. */
export const moveAliases = (writer: Writer, from: readonly number[], to: number): void => {
  writer
    .sql('UPDATE payee_aliases SET payee_id = ? WHERE payee_id IN (SELECT value FROM json_each(?))')
    .run(to, JSON.stringify(from));
};

/** Frees a name, whoever has it as an alias. */
export const dropAlias = (writer: Writer, name: string): void => {
  writer.sql('DELETE FROM payee_aliases WHERE folded = ?').run(foldName(name));
};

/** Takes another name from a payee. Throws `not_found`. */
export const deleteAlias = (writer: Writer, payeeId: number, alias: string): void => {
  const { changes } = writer
    .sql('DELETE FROM payee_aliases WHERE payee_id = ? AND folded = ?')
    .run(payeeId, foldName(alias));
  if (changes === 0)
    throw new PecuniaError('not_found', `That payee is not known as “${alias.trim()}” any more.`, { payeeId, alias });
};
