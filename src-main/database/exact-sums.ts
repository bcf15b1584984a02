import { PecuniaError } from '../../src-shared/errors.ts';
import { MAX_AMOUNT } from '../../src-shared/money.ts';
import type { Reader } from './connection.ts';

const TOO_LARGE = `
  SELECT a.name FROM account_sums s JOIN accounts a ON a.id = s.account_id
    WHERE abs(s.balance) > :most OR s.money_in > :most OR s.money_out > :most
  UNION ALL SELECT 'your budget' WHERE (SELECT max(abs(amount)) FROM category_sums) > :most
    OR (SELECT sum(amount) FROM category_sums WHERE flow = 1) > :most
    OR (SELECT abs(sum(amount)) FROM category_sums WHERE flow = 2) > :most
  UNION ALL SELECT b.name FROM bucket_sums s JOIN buckets b ON b.id = s.bucket_id
    WHERE abs(s.allocated) > :most OR abs(s.spent) > :most LIMIT 1`;

/** Throws `amount_too_large`, and names where, when a sum leaves the range in which it is exact: 2^53 minor units. */
export const checkExactSums = (reader: Reader): void => {
  const where = reader.sql(TOO_LARGE).pluck().get({ most: MAX_AMOUNT }) as string | undefined;
  if (where === undefined) return;
  throw new PecuniaError('amount_too_large', `The amounts in ${where} sum to more than Pecunia can keep exactly.`, {
    where,
  });
};
