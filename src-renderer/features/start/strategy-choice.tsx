import { Radio, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { Bucket, Strategy } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { QueryView } from '../../components/query-view.tsx';
import classes from './start.module.css';

type StrategyChoiceProps = {
  readonly strategies: UseQueryResult<Strategy[]>;
  readonly value: number | null;
  readonly onChange: (strategyId: number) => void;
};

/** The saved strategies as cards, each with its shares drawn. */
export function StrategyChoice({ strategies, value, onChange }: StrategyChoiceProps) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.buckets.list.queryOptions());
  return (
    <QueryView query={strategies}>
      {(list) => (
        <Radio.Group
          label={t`How shall new income be divided?`}
          description={t`Each income is put into your buckets by these shares, at once.`}
          value={value === null ? null : String(value)}
          onChange={(picked) => onChange(Number(picked))}
        >
          <div className={classes.strategies} style={{ marginTop: 12 }}>
            {list.map((strategy) => (
              <StrategyCard
                key={strategy.id}
                strategy={strategy}
                buckets={data?.buckets ?? []}
                checked={strategy.id === value}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    </QueryView>
  );
}

type StrategyCardProps = {
  readonly strategy: Strategy;
  readonly buckets: readonly Bucket[];
  readonly checked: boolean;
};

function StrategyCard({ strategy, buckets, checked }: StrategyCardProps) {
  const format = useFormat();
  const shares = strategy.shares.flatMap((share) => {
    const bucket = buckets.find(({ id }) => id === share.bucketId);
    return bucket && share.percent > 0 ? [{ ...share, name: bucket.name, colour: bucket.colour }] : [];
  });
  return (
    <Radio.Card
      value={String(strategy.id)}
      radius="md"
      className={classes.strategy ?? ''}
      data-checked={checked || undefined}
      aria-label={strategy.name}
    >
      <div style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
        <Radio.Indicator />
        <Text fw={600} size="sm">
          {strategy.name}
        </Text>
      </div>
      <div className={classes.bar} aria-hidden>
        {shares.map((share) => (
          <div
            key={share.bucketId}
            style={{ flex: share.percent, background: `var(--mantine-color-${share.colour}-5)` }}
          />
        ))}
      </div>
      <div className={classes.legend}>
        {shares.map(({ name, percent }) => `${name} ${format.percent(percent)}`).join(' · ')}
      </div>
    </Radio.Card>
  );
}
