import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import { orpc } from '../app/api.ts';
import { ColouredIcon } from './category-badge.tsx';
import { Money } from './money.tsx';

type BucketSelectProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly value: number | null;
  readonly onChange: (bucketId: number | null) => void;
  /** Buckets that cannot be picked, such as the other side of a transfer. */
  readonly without?: readonly number[];
};

/** Picks a bucket, with the balances beside the names. */
export function BucketSelect({ value, onChange, without = [], ...props }: BucketSelectProps) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.buckets.list.queryOptions());
  const buckets = data?.buckets ?? [];
  const shown = buckets.filter(({ id, archived }) => id === value || (!archived && !without.includes(id)));
  return (
    <Select
      placeholder={t`Choose a bucket`}
      searchable
      nothingFoundMessage={t`No such bucket`}
      renderOption={({ option }) => {
        const bucket = buckets.find(({ id }) => String(id) === option.value);
        return bucket ? (
          <span style={{ display: 'flex', gap: 8, alignItems: 'center', width: '100%' }}>
            <ColouredIcon colour={bucket.colour} icon={bucket.icon} size={20} />
            <span style={{ flex: 1 }}>{bucket.name}</span>
            <Money amount={bucket.balance} />
          </span>
        ) : null;
      }}
      {...props}
      data={shown.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(picked) => onChange(picked === null ? null : Number(picked))}
    />
  );
}
