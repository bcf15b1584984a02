import type { Payee } from '../../src-shared/contract/payees.ts';
import type { Reader } from './connection.ts';
import { aliasesOf } from './payee-aliases.ts';
import { containsPattern } from './payees.ts';

export type PayeeOrder = {
  readonly search: string;
  readonly sort: 'name' | 'count' | 'lastDate';
  readonly offset: number;
  readonly limit: number;
};

type Row = Omit<Payee, 'aliases'>;

// Parts of a split carry the payee of the whole, and do not count by themselves.
const PAYEES = `
  SELECT p.id, p.name, p.folded, ifnull(s.count, 0) - ifnull(parts.count, 0) AS count, s.lastDate
  FROM payees p
  LEFT JOIN (SELECT payee_id, count(*) AS count, max(date) AS lastDate FROM transactions
    WHERE payee_id IS NOT NULL GROUP BY payee_id) s ON s.payee_id = p.id
  LEFT JOIN (SELECT payee_id, count(*) AS count FROM transactions
    WHERE parent_id IS NOT NULL GROUP BY payee_id) parts ON parts.payee_id = p.id`;

const ORDERS: Readonly<Record<PayeeOrder['sort'], string>> = {
  name: 'folded, id',
  count: 'count DESC, folded, id',
  lastDate: 'lastDate DESC NULLS LAST, folded, id',
};

const CONTAINS = `
  WHERE p.folded LIKE :pattern ESCAPE '\\'
    OR p.id IN (SELECT payee_id FROM payee_aliases WHERE folded LIKE :pattern ESCAPE '\\')`;

const withAliases = (reader: Reader, rows: readonly Row[]): Payee[] => {
  const aliases = aliasesOf(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, aliases: [...(aliases.get(row.id) ?? [])] }));
};

/** Returns a page of the payees whose name, or another name of theirs, contains the text; and how many there are in all. */
export const listPayees = (
  reader: Reader,
  { search, sort, offset, limit }: PayeeOrder,
): { readonly total: number; readonly payees: Payee[] } => {
  const pattern = containsPattern(search);
  const rows = reader
    .sql(
      `SELECT id, name, count, lastDate FROM (${PAYEES} ${CONTAINS}) ORDER BY ${ORDERS[sort]} LIMIT :limit OFFSET :offset`,
    )
    .all({ pattern, offset, limit }) as readonly Row[];
  const total = reader.sql(`SELECT count(*) FROM payees p ${CONTAINS}`).pluck().get({ pattern }) as number;
  return { total, payees: withAliases(reader, rows) };
};

/** Returns every payee with its transactions. */
export const allPayees = (reader: Reader): readonly Payee[] =>
  withAliases(reader, reader.sql(`SELECT id, name, count, lastDate FROM (${PAYEES})`).all() as readonly Row[]);
