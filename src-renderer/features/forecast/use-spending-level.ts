import { useLingui } from '@lingui/react/macro';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { useSettings } from '../../app/settings-context.tsx';

export type SpendingLevel = { readonly amount: MinorUnits; readonly name: string };

/** What the month's spending is held against: its budgets, without budgets the monthly limit, else nothing. */
export function useSpendingLevel({ totalBudget }: MonthForecast): SpendingLevel | null {
  const { t } = useLingui();
  const { monthlyLimit } = useSettings();
  if (totalBudget !== null && totalBudget > 0) return { amount: totalBudget, name: t`Budgets` };
  return monthlyLimit === null ? null : { amount: monthlyLimit, name: t`Monthly limit` };
}
