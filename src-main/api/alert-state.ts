import type { Alert } from '../../src-shared/contract/alerts.ts';
import { monthOf } from '../../src-shared/month.ts';
import { deleteAlert, insertAlert, storedAlerts } from '../database/alerts.ts';
import { bucketBalances } from '../database/buckets.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { monthTotals, unallocatedMoney } from '../database/totals.ts';
import { nextAlerts } from '../engine/alert-life-cycle.ts';
import { activeConditions } from '../engine/alerts.ts';
import type { Condition } from '../engine/alerts.ts';
import { utilizationOf } from './utilization.ts';

/** Returns every alert condition that holds on a day. */
export const conditionsOn = (reader: Reader, today: string): readonly Condition[] => {
  const settings = readSettings(reader);
  const month = monthOf(today);
  const buckets = bucketBalances(reader);
  const { income, expenses } = monthTotals(reader, month);
  const { rows, totalBudget, compliance } = utilizationOf(reader, month);
  return activeConditions({
    buckets: buckets.filter((bucket) => !bucket.archived),
    thresholds: settings.thresholds,
    totalBalance: buckets.reduce((sum, bucket) => sum + bucket.balance, unallocatedMoney(reader)),
    monthNet: income - expenses,
    month,
    currency: settings.currency,
    categoryOverspends: rows.flatMap((row) =>
      row.status === 'over_budget' && row.categoryId !== null
        ? [{ categoryId: row.categoryId, name: row.category, available: row.budget + row.carried, spent: row.spent }]
        : [],
    ),
    limitExceeded:
      compliance.totalBudgetExceedsLimit && compliance.monthlyLimit !== null
        ? { total: totalBudget, limit: compliance.monthlyLimit }
        : null,
  });
};

/** Stores alerts that begin and forgets those that ended, within the command that caused it. */
export const syncAlerts = (writer: Writer, today: string): void => {
  const { raise, end } = nextAlerts(storedAlerts(writer), conditionsOn(writer, today), today);
  for (const { key } of end) deleteAlert(writer, key);
  for (const { key } of raise) insertAlert(writer, key, today);
};

/** Returns the alerts of a day with their beginning and dismissal, worst first. */
export const currentAlerts = (reader: Reader, today: string): readonly Alert[] => {
  const stored = new Map(storedAlerts(reader).map((alert) => [alert.key, alert]));
  return conditionsOn(reader, today).map(({ key, ...condition }) => ({
    ...condition,
    id: key,
    since: stored.get(key)?.since ?? today,
    dismissed: stored.get(key)?.dismissed ?? false,
  }));
};
