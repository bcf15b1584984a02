import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import { orpc } from '../app/api.ts';

type AccountSelectProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly value: number | null;
  readonly onChange: (accountId: number | null) => void;
  /** Only accounts that count in buckets and budgets. */
  readonly onBudgetOnly?: boolean;
  /** Only accounts in this currency. */
  readonly currency?: string;
};

/** Picks an account that is not closed. */
export function AccountSelect({ value, onChange, onBudgetOnly = false, currency: only, ...props }: AccountSelectProps) {
  const { t } = useLingui();
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  const shown = accounts.filter(
    ({ id, closed, onBudget, currency }) =>
      id === value || (!closed && (onBudget || !onBudgetOnly) && (only === undefined || currency === only)),
  );
  return (
    <Select
      placeholder={t`Choose an account`}
      searchable
      nothingFoundMessage={t`No such account`}
      {...props}
      data={shown.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(picked) => onChange(picked === null ? null : Number(picked))}
    />
  );
}
