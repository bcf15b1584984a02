import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import type { MinorUnits } from '../../../src-shared/money.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { AccountSelect } from '../../components/account-select.tsx';
import { withAmount } from './allocation-draft.ts';
import { AmountField } from './amount-field.tsx';
import type { Allocation } from './use-allocation.ts';

type Props = { readonly allocation: Allocation; readonly unallocated: MinorUnits };

/** How much to divide, and whether it is already there or new income. */
export function AllocationAmount({ allocation, unallocated }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const there = format.money(Math.max(0, unallocated));
  return (
    <Stack gap="sm">
      <AmountField
        data-autofocus
        label={t`Amount to allocate`}
        description={t`${there} is unallocated`}
        error={
          allocation.tooMuch
            ? t`That is more than the ${there} that is unallocated. Lower it, or record it as new income.`
            : undefined
        }
        value={allocation.draft.amount}
        onChange={(amount) => allocation.change(withAmount(allocation.draft, amount))}
      />
      <NewIncome allocation={allocation} />
    </Stack>
  );
}

function NewIncome({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useLingui();
  const { currency } = useSettings();
  const accounts = useQuery(orpc.accounts.list.queryOptions()).data ?? [];
  const first = accounts.find((account) => account.onBudget && !account.closed && account.currency === currency);
  if (first === undefined) return null;
  return (
    <Stack gap="xs">
      <Checkbox
        label={t`This is new income: record it on an account too`}
        checked={allocation.incomeAccountId !== null}
        onChange={(event) => allocation.setIncomeAccount(event.currentTarget.checked ? first.id : null)}
      />
      {allocation.incomeAccountId !== null && (
        <AccountSelect
          onBudgetOnly
          allowDeselect={false}
          label={t`Account`}
          value={allocation.incomeAccountId}
          onChange={(id) => allocation.setIncomeAccount(id ?? first.id)}
        />
      )}
    </Stack>
  );
}
