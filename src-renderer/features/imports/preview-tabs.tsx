import { Badge, Group, Select, Tabs } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { ImportPreview, PreviewRow } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';
import { BadRows } from './bad-rows.tsx';
import { PreviewTable } from './preview-table.tsx';
import type { RowWishes } from './preview-row.tsx';

type Tab = PreviewRow['status'] | 'failed' | 'skipped';

type PreviewTabsProps = RowWishes & { readonly preview: ImportPreview };

/** Every row of the file, by what becomes of it. */
export function PreviewTabs({ preview, ...wishes }: PreviewTabsProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Tab | null>(null);
  const [partKey, setPart] = useState<string | null>(null);
  const part = preview.parts.find(({ key }) => key === partKey) ?? preview.parts[0];
  if (!part) return null;
  const counts = { ...part.counts, failed: preview.counts.failed, skipped: preview.counts.skipped };
  const all: readonly {
    readonly value: Tab;
    readonly label: string;
    readonly count: number;
    readonly colour: string;
  }[] = [
    { value: 'new', label: t`New`, count: counts.new, colour: 'pine' },
    { value: 'near', label: t`Similar to one here`, count: counts.near, colour: 'yellow' },
    { value: 'duplicate', label: t`Already here`, count: counts.duplicates, colour: 'gray' },
    { value: 'left_out', label: t`Left out`, count: counts.leftOut, colour: 'gray' },
    { value: 'failed', label: t`Could not be read`, count: counts.failed, colour: 'red' },
    { value: 'skipped', label: t`Not transactions`, count: counts.skipped, colour: 'gray' },
  ];
  const shown = all.filter((tab) => tab.value === 'new' || tab.count > 0);
  const active = shown.find((tab) => tab.value === chosen) ?? shown.find((tab) => tab.count > 0) ?? shown[0];
  if (!active) return null;
  return (
    <Tabs
      value={active.value}
      onChange={(value) => setChosen(all.find((tab) => tab.value === value)?.value ?? 'new')}
      keepMounted={false}
    >
      <Group justify="space-between" mb="sm" gap="sm">
        <Tabs.List flex={1}>
          {shown.map(({ value, label, count, colour }) => (
            <Tabs.Tab key={value} value={value} rightSection={<Count count={count} colour={colour} />}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {preview.parts.length > 1 && (
          <Select
            size="xs"
            w={200}
            aria-label={t`Rows of`}
            data={preview.parts.map(({ key, account }) => ({ value: key, label: account.name }))}
            value={part.key}
            onChange={setPart}
          />
        )}
      </Group>
      {shown.map(({ value, label, count }) => (
        <Tabs.Panel key={value} value={value}>
          {value === 'failed' && <BadRows label={label} rows={preview.failed} />}
          {value === 'skipped' && <BadRows label={label} rows={preview.skipped} />}
          {value !== 'failed' && value !== 'skipped' && (
            <PreviewTable
              key={`${part.key} ${value}`}
              label={label}
              token={preview.token}
              part={part.key}
              status={value}
              count={count}
              currency={part.account.currency}
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
