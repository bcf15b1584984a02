import { ActionIcon, Group, Paper, Text, Title, Tooltip } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowUpRight, IconChartBar, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { ChartTable } from './chart-table.tsx';
import type { ChartTableData } from './chart-table.tsx';

type ChartCardProps = {
  /** Says what the chart shows, as a statement. */
  readonly title: string;
  /** What the axis counts, such as “₹ a month”. */
  readonly unit: string;
  readonly table: ChartTableData;
  /** Opens the rows behind the whole chart. */
  readonly onOpen?: (() => void) | undefined;
  readonly height?: number;
  /** A legend or a note below the chart. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** A chart with its title and unit, and the same figures as a table. */
export function ChartCard({ title, unit, table, onOpen, height = 260, footer, children }: ChartCardProps) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const toggleLabel = asTable ? t`Show as chart` : t`Show as table`;
  return (
    <Paper component="section" p="md" aria-label={title}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
        <div>
          <Title order={2} size="h5">
            {title}
          </Title>
          <Text size="xs" c="dimmed">
            {unit}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          <Tooltip label={toggleLabel}>
            <ActionIcon variant="subtle" color="gray" aria-label={toggleLabel} onClick={() => setAsTable(!asTable)}>
              {asTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
            </ActionIcon>
          </Tooltip>
          {onOpen === undefined ? null : (
            <Tooltip label={t`Open the rows behind it`}>
              <ActionIcon variant="subtle" color="gray" aria-label={t`Open the rows behind it`} onClick={onOpen}>
                <IconArrowUpRight size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Group>
      {asTable ? <ChartTable title={title} data={table} height={height} /> : <div style={{ height }}>{children}</div>}
      {footer}
    </Paper>
  );
}
