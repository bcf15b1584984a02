import { useLingui } from '@lingui/react/macro';

import type { Alert } from '../../../src-shared/contract/alerts.ts';
import { useFormat } from '../../app/format.ts';

export type AlertWords = { readonly title: string; readonly message: string };

/** An alert in the user's words and number format; `about` names its bucket or category. */
export function useAlertWords(alert: Alert, about: string): AlertWords {
  const { t } = useLingui();
  const format = useFormat();
  const amount = format.money(Math.abs(alert.amount ?? 0));
  const signed = format.money(alert.amount ?? 0);
  const threshold = format.money(alert.threshold ?? 0);
  const excess = format.money((alert.amount ?? 0) - (alert.threshold ?? 0));
  const low: AlertWords = {
    title: t`${about} is low`,
    message: t`It holds ${signed}, below the alert threshold of ${threshold}.`,
  };
  const words: Readonly<Record<Alert['kind'], AlertWords>> = {
    emergency_low: low,
    living_low: low,
    bucket_depleted:
      (alert.amount ?? 0) < 0
        ? {
            title: t`${about} is below zero`,
            message: t`${amount} more was spent than it held. Cover it from another bucket.`,
          }
        : { title: t`${about} is used up`, message: t`Nothing is left in it.` },
    total_low: {
      title: t`The total balance is low`,
      message: t`Everything together comes to ${signed}, below the alert threshold of ${threshold}.`,
    },
    negative_cash_flow: {
      title: t`More spent than earned this month`,
      message: t`This month's expenses exceed its income by ${amount}.`,
    },
    over_budget: {
      title: t`${about} is over budget`,
      message: t`${amount} of ${threshold} is spent this month: ${excess} too much.`,
    },
    limit_exceeded: {
      title: t`Budgets exceed the monthly limit`,
      message: t`Combined category budgets (${amount}) exceed monthly limit (${threshold}) by ${excess}.`,
    },
  };
  return words[alert.kind];
}
