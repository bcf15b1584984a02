import { Badge, Tabs } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { ImportPreview, PreviewRow } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';
import { BadRows } from './bad-rows.tsx';
import { PreviewTable } from './preview-table.tsx';
import type { RowWishes } from './preview-row.tsx';

type Tab = PreviewRow['status'] | 'failed' | 'skipped';

type PreviewTabsProps = RowWishes & {
  readonly preview: ImportPreview;
  readonly leftOut: number;
};

/** Every row of the file, by what becomes of it. */
export function PreviewTabs({ preview, leftOut, ...wishes }: PreviewTabsProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Tab>('new');
  const { counts } = preview;
  const all: readonly {
    readonly value: Tab;
    readonly label: string;
    readonly count: number;
    readonly colour: string;
  }[] = [
    { value: 'new', label: t`New`, count: counts.new, colour: 'pine' },
    { value: 'near', label: t`Similar to one here`, count: counts.near, colour: 'yellow' },
    { value: 'duplicate', label: t`Already here`, count: counts.duplicates, colour: 'gray' },
    { value: 'left_out', label: t`Left out`, count: leftOut, colour: 'gray' },
    { value: 'failed', label: t`Could not be read`, count: counts.failed, colour: 'red' },
    { value: 'skipped', label: t`Not transactions`, count: counts.skipped, colour: 'gray' },
  ];
  const shown = all.filter((tab) => tab.value === 'new' || tab.count > 0);
  const active = shown.find((tab) => tab.value === chosen) ?? shown[0];
  if (!active) return null;
  return (
    <Tabs
      value={active.value}
      onChange={(value) => setChosen(all.find((tab) => tab.value === value)?.value ?? 'new')}
      keepMounted={false}
    >
      <Tabs.List mb="sm">
        {shown.map(({ value, label, count, colour }) => (
          <Tabs.Tab key={value} value={value} rightSection={<Count count={count} colour={colour} />}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map(({ value, label, count }) => (
        <Tabs.Panel key={value} value={value}>
          {value === 'failed' && <BadRows label={label} rows={preview.failed} />}
          {value === 'skipped' && <BadRows label={label} rows={preview.skipped} />}
          {value !== 'failed' && value !== 'skipped' && (
            <PreviewTable
              key={value}
              label={label}
              token={preview.token}
              status={value}
              count={count}
              currency={preview.account.currency}
              {...wishes}
            />
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Count({ count, colour }: { readonly count: number; readonly colour: string }) {
  const { number } = useFormat();
  return (
    <Badge variant="light" color={colour} size="sm" circle={count < 10}>
      {number(count)}
    </Badge>
  );
}
