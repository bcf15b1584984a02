import type { Reader } from './connection.ts';
import { LEAVES, scopeSql } from './report-sums.ts';
import type { SumScope } from './report-sums.ts';

/** A movement, or one part of a split one. */
export type JournalLeaf = {
  /** The transaction; parts of one follow each other. */
  readonly wholeId: number;
  readonly isPart: boolean;
  readonly date: string;
  readonly accountId: number;
  readonly payeeId: number | null;
  /** What the bank wrote. */
  readonly payeeText: string;
  readonly categoryId: number | null;
  readonly bucketId: number | null;
  /** Its own, where it is a part. */
  readonly notes: string;
  readonly wholeNotes: string;
  /** JSON; empty for none. */
  readonly tags: string;
  /** Minor units of the account's currency. */
  readonly amount: number;
  /** The account on the other side of a transfer; null when it is none. */
  readonly otherAccountId: number | null;
  /** 0 counts nowhere on the budget. */
  readonly flow: number;
};

type LeafRow = readonly [
  wholeId: number,
  isPart: 0 | 1,
  date: string,
  accountId: number,
  payeeId: number | null,
  payeeText: string,
  categoryId: number | null,
  bucketId: number | null,
  notes: string,
  wholeNotes: string,
  tags: string,
  amount: number,
  otherAccountId: number | null,
  flow: number,
];

const COLUMNS = `t.id, l.parent_id IS NOT NULL, l.date, l.account_id, l.payee_id, t.payee_text, l.category_id, l.bucket_id, l.notes,
  t.notes, t.tags, l.amount, o.account_id, l.flow`;

/**
 * Returns every movement of a scope in the order of the days, transfers and accounts off the budget too; of split ones the parts.
 * Where “uncategorized” is filtered, transfers and what is off the budget stay out: they need no category.
 */
export const journalLeaves = (reader: Reader, scope: SumScope): readonly JournalLeaf[] => {
  const { where, params } = scopeSql(reader, scope);
  const counted = scope.filter.categoryIds.length === 0 ? '' : 'AND (l.category_id IS NOT NULL OR l.flow <> 0)';
  const text = `SELECT ${COLUMNS} FROM ${LEAVES} LEFT JOIN transactions o ON o.id = t.transfer_id
    WHERE l.is_split = 0 AND ${where} ${counted} ORDER BY l.date, t.id, l.id`;
  return (reader.sql(text).raw().all(params) as readonly LeafRow[]).map(asLeaf);
};

const asLeaf = (row: LeafRow): JournalLeaf => ({
  wholeId: row[0],
  isPart: row[1] === 1,
  date: row[2],
  accountId: row[3],
  payeeId: row[4],
  payeeText: row[5],
  categoryId: row[6],
  bucketId: row[7],
  notes: row[8],
  wholeNotes: row[9],
  tags: row[10],
  amount: row[11],
  otherAccountId: row[12],
  flow: row[13],
});
