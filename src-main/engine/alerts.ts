import type { Severity } from '../../src-shared/contract/alerts.ts';
import type { Condition } from './alert-condition.ts';
import { balanceConditions } from './balance-alerts.ts';
import type { WatchedBalances } from './balance-alerts.ts';
import { budgetConditions } from './budget-alerts.ts';
import type { WatchedBudgets } from './budget-alerts.ts';

export type { Condition } from './alert-condition.ts';

/** Everything that alerts watch. */
export type AlertQuestion = WatchedBalances & WatchedBudgets;

const WORST_FIRST: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Returns every condition that holds now, worst first. */
export const activeConditions = (watched: AlertQuestion): readonly Condition[] =>
  [...balanceConditions(watched), ...budgetConditions(watched)].toSorted(
    (a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity),
  );
