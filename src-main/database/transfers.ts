import type { Reader, Writer } from './connection.ts';

export type UnlinkedRow = {
  readonly id: number;
  readonly accountId: number;
  readonly date: string;
  readonly amount: number;
};

const CANDIDATES = `
  SELECT t.id, t.account_id AS accountId, t.date, t.amount, a.currency
  FROM transactions t JOIN accounts a ON a.id = t.account_id
  WHERE t.parent_id IS NULL AND t.is_split = 0 AND t.transfer_id IS NULL AND t.date BETWEEN :from AND :to
    AND (SELECT count(*) FROM accounts) > 1
  ORDER BY t.date, t.id`;

/** Returns the whole transactions between two days that are no side of a transfer yet; none with a single account. */
export const unlinkedBetween = (reader: Reader, from: string, to: string): readonly UnlinkedRow[] =>
  reader.sql(CANDIDATES).all({ from, to }) as readonly UnlinkedRow[];

const LINK = `
  UPDATE transactions SET transfer_id = pair.value ->> 1
  FROM json_each(:pairs) pair WHERE transactions.id = pair.value ->> 0`;

/** Makes the two transactions of each pair the sides of one transfer; they must be whole, unlinked, equal and opposite. */
export const linkPairs = (writer: Writer, pairs: readonly (readonly [number, number])[]): void => {
  const both = pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]);
  writer.sql(LINK).run({ pairs: JSON.stringify(both) });
};
