import type { Reader } from './connection.ts';

export type DaySum = {
  readonly date: string;
  readonly categoryId: number | null;
  readonly flow: 1 | 2;
  readonly amount: number;
};

/** Returns income (flow 1) and expenses (flow 2, negative) by day and category between two days. */
export const daySumsBetween = (reader: Reader, from: string, to: string): readonly DaySum[] =>
  reader
    .sql(
      'SELECT date, nullif(category_id, 0) AS categoryId, flow, amount FROM day_sums WHERE date BETWEEN ? AND ? ORDER BY date',
    )
    .all(from, to) as readonly DaySum[];

export type PaymentRow = {
  readonly payee: string;
  readonly date: string;
  readonly amount: number;
  readonly categoryId: number | null;
  readonly flow: number;
};

const PAYMENTS = `
  SELECT p.name AS payee, t.date, t.amount, t.category_id AS categoryId, t.flow
  FROM transactions t JOIN payees p ON p.id = t.payee_id
  WHERE t.payee_id IN (
    SELECT payee_id FROM transactions WHERE payee_id IS NOT NULL AND date BETWEEN :from AND :to
    GROUP BY payee_id HAVING count(*) BETWEEN :least AND :most)
    AND t.date BETWEEN :from AND :to AND t.flow <> 0
  ORDER BY t.date`;

/** Returns the counted payments of payees seen between `least` and `most` times between two days. */
export const paymentsBetween = (
  reader: Reader,
  from: string,
  to: string,
  times: { readonly least: number; readonly most: number },
): readonly PaymentRow[] => reader.sql(PAYMENTS).all({ from, to, ...times }) as readonly PaymentRow[];
