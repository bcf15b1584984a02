import { Select, Switch } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import { orpc } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { CoverOrder } from './cover-order.tsx';
import { Section, Setting } from './section.tsx';
import { StrategySettings } from './strategy-settings.tsx';
import { useSaveSettings } from './use-save-settings.ts';

/** How income reaches the buckets, and how they help each other out. */
export function AllocationSettings() {
  return (
    <>
      <AutoAllocation />
      <StrategySettings />
      <Covering />
    </>
  );
}

function AutoAllocation() {
  const { t } = useLingui();
  const settings = useSettings();
  const save = useSaveSettings();
  const { data: strategies = [] } = useQuery(orpc.buckets.strategies.queryOptions());
  const strategyId = settings.autoAllocateStrategyId ?? strategies[0]?.id;
  return (
    <Section title={t`Income`}>
      <Setting
        label={t`Allocate new income automatically`}
        text={t`Otherwise it stays unallocated until you divide it.`}
      >
        {(names) => (
          <Switch
            w="auto"
            {...names}
            checked={settings.autoAllocate}
            onChange={(event) => save({ autoAllocate: event.currentTarget.checked })}
          />
        )}
      </Setting>
      <Setting label={t`Strategy`} text={t`The shares by which new income is divided.`}>
        {(names) => (
          <Select
            {...names}
            allowDeselect={false}
            disabled={!settings.autoAllocate}
            data={strategies.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={strategyId === undefined ? null : String(strategyId)}
            onChange={(picked) => {
              if (picked !== null) save({ autoAllocateStrategyId: Number(picked) });
            }}
          />
        )}
      </Setting>
      <Setting
        label={t`Pays for what has no bucket`}
        text={t`Charged with expenses that have no category, or whose category has no bucket.`}
      >
        {(names) => (
          <BucketSelect
            {...names}
            allowDeselect={false}
            value={settings.defaultBucketId}
            onChange={(defaultBucketId) => {
              if (defaultBucketId !== null) save({ defaultBucketId });
            }}
          />
        )}
      </Setting>
    </Section>
  );
}

function Covering() {
  const { t } = useLingui();
  const settings = useSettings();
  const save = useSaveSettings();
  return (
    <Section title={t`Covering a deficit`} text={t`When a bucket falls below zero, others can make up for it.`}>
      <Setting
        label={t`Cover automatically`}
        text={t`Moves money at once, in the order below. Otherwise it is only proposed.`}
      >
        {(names) => (
          <Switch
            w="auto"
            {...names}
            checked={settings.autoCover}
            onChange={(event) => save({ autoCover: event.currentTarget.checked })}
          />
        )}
      </Setting>
      <Setting label={t`Order`} text={t`The first bucket that has money pays first.`}>
        {() => <CoverOrder order={settings.coverOrder} onChange={(coverOrder) => save({ coverOrder })} />}
      </Setting>
    </Section>
  );
}
