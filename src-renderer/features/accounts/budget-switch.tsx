import { Switch } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { useSettings } from '../../app/settings-context.tsx';
import type { FieldProps } from './account-fields.ts';

/** Whether the account counts on the budget, with what that means. */
export function BudgetSwitch({ fields: { currency, onBudget }, onChange }: FieldProps) {
  const { t } = useLingui();
  const base = useSettings().currency;
  const foreign = currency !== base;
  const means = t`Income and expenses here count in buckets, months and the forecast. Switch it off for money you do not spend from.`;
  const why = t`Not possible yet: it is in ${currency}, your vault is in ${base}, and no exchange rates are known.`;
  return (
    <Switch
      my={4}
      label={t`On the budget`}
      description={foreign ? why : means}
      checked={onBudget && !foreign}
      disabled={foreign}
      onChange={(event) => onChange({ onBudget: event.currentTarget.checked })}
    />
  );
}
