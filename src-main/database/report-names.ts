import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader } from './connection.ts';

/** Returns the names of payees by id; those that are gone are left out. */
export const payeeNames = (
  reader: Reader,
  ids: readonly number[],
): readonly { readonly id: number; readonly name: string }[] =>
  reader
    .sql('SELECT id, name FROM payees WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids)) as readonly { readonly id: number; readonly name: string }[];

/** Returns the payees of some names, in any letter case and with or without accents. */
export const payeesNamed = (
  reader: Reader,
  names: readonly string[],
): readonly { readonly id: number; readonly name: string }[] =>
  reader
    .sql('SELECT id, name FROM payees WHERE folded IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(names.map(foldName))) as readonly { readonly id: number; readonly name: string }[];
