import type { Reader } from './connection.ts';
import { KEY_SQL, LEAVES, scopeSql } from './report-sums.ts';
import type { SumScope } from './report-sums.ts';

/** What income or expenses are divided by; `all` leaves them whole. */
export type SideDimension = 'category' | 'payee' | 'all';

/** One group's income or expenses on budget accounts. */
export type SideSum = {
  /** Null stands for none. */
  readonly id: number | null;
  readonly side: 'income' | 'expenses';
  /** Minor units; expenses are positive and less their refunds. */
  readonly amount: number;
  /** Whole transactions: one that is split counts once in a group. */
  readonly count: number;
  readonly first: string;
  readonly last: string;
};

const SIDE = `iif(l.flow = 1, 'income', 'expenses') AS side`;

const AMOUNT = 'iif(l.flow = 1, sum(l.amount), 0 - sum(l.amount)) AS amount';

/** Counting the parents of parts apart spares a sort of every row. */
const COUNT = 'sum(l.parent_id IS NULL) + count(DISTINCT l.parent_id) AS count';

const countedWhere = (where: string): string => `l.is_split = 0 AND l.flow <> 0 AND ${where}`;

/** Returns income and expenses, by category or payee or in all, with how many transactions made them and from when to when. */
export const sidesBy = (reader: Reader, scope: SumScope, dimension: SideDimension): readonly SideSum[] => {
  const { where, params } = scopeSql(reader, scope);
  const text = `
    SELECT ${dimension === 'all' ? 'NULL' : KEY_SQL[dimension]} AS id, ${SIDE}, ${AMOUNT}, ${COUNT}, min(l.date) AS first, max(l.date) AS last
    FROM ${LEAVES} WHERE ${countedWhere(where)} GROUP BY 1, l.flow ORDER BY 1`;
  return reader.sql(text).all(params) as readonly SideSum[];
};

export type UsualCategory = {
  readonly payeeId: number | null;
  readonly side: SideSum['side'];
  /** Null stands for uncategorized. */
  readonly categoryId: number | null;
};

/** Returns for each payee the category that most of its rows are filed under; of equally many the one with the larger sum. */
export const usualCategories = (reader: Reader, scope: SumScope): readonly UsualCategory[] => {
  const { where, params } = scopeSql(reader, scope);
  const text = `
    SELECT payeeId, side, categoryId FROM (
      SELECT l.payee_id AS payeeId, ${SIDE}, l.category_id AS categoryId,
        row_number() OVER (PARTITION BY l.payee_id, l.flow ORDER BY count(*) DESC, abs(sum(l.amount)) DESC, l.category_id) AS place
      FROM ${LEAVES} WHERE ${countedWhere(where)} GROUP BY l.payee_id, l.flow, l.category_id)
    WHERE place = 1`;
  return reader.sql(text).all(params) as readonly UsualCategory[];
};
