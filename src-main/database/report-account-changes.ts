import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { AccountChange } from '../engine/report-net-worth.ts';
import type { Reader } from './connection.ts';
import { groupKeySql } from './report-sums.ts';

/** Returns how much each account's balance changed on some days, transfers included, by the keys of `groupKey`. */
export const accountChanges = (
  reader: Reader,
  days: { readonly from: IsoDate; readonly to: IsoDate },
  grouping: ReportGrouping,
): readonly AccountChange[] => {
  const text = `
    SELECT l.account_id AS accountId, ${groupKeySql(grouping)} AS key, sum(l.amount) AS change
    FROM transactions l WHERE l.parent_id IS NULL AND l.date BETWEEN :from AND :to GROUP BY 1, 2`;
  return reader.sql(text).all({ from: days.from, to: days.to }) as readonly AccountChange[];
};
