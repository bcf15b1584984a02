import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import { useFormat } from '../../app/format.ts';

/** Says by how much the budgets exceed the month's limit; nothing while they fit. */
export function ComplianceBanner({ utilization }: { readonly utilization: Utilization }) {
  const { t } = useLingui();
  const format = useFormat();
  const { monthlyLimit, totalBudgetExceedsLimit } = utilization.compliance;
  if (monthlyLimit === null || !totalBudgetExceedsLimit) return null;
  const total = format.money(utilization.totalBudget);
  const limit = format.money(monthlyLimit);
  const excess = format.money(utilization.totalBudget - monthlyLimit);
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconAlertTriangle />}
      title={t`More is budgeted than the month's limit`}
      role="status"
    >
      <Trans>
        Combined category budgets ({total}) exceed monthly limit ({limit}) by {excess}.
      </Trans>
    </Alert>
  );
}
