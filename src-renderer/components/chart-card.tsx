import { ActionIcon, Group, Paper, Text, Title, Tooltip } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowUpRight, IconChartBar, IconTable } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import classes from './chart-card.module.css';
import { ChartLegend } from './chart-legend.tsx';
import type { LegendItem } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import type { ChartTableData } from './chart-table.tsx';
import { SavePicture } from './save-picture.tsx';

type ChartCardProps = {
  /** Says what the chart shows, as a statement. */
  readonly title: string;
  /** What the axis counts, such as “₹ a month”. */
  readonly unit: string;
  /** What a click does; only on the screen. */
  readonly hint?: string;
  readonly table: ChartTableData;
  /** Opens the rows behind the whole chart. */
  readonly onOpen?: (() => void) | undefined;
  /** Where `onOpen` leads, if not to rows. */
  readonly openLabel?: string | undefined;
  readonly height?: number;
  readonly legend?: readonly LegendItem[];
  readonly children: ReactNode;
};

/** A chart with its title and unit, the same figures as a table, and the ways to save and to open it. */
export function ChartCard({
  title,
  unit,
  hint,
  table,
  onOpen,
  openLabel,
  height = 260,
  legend = [],
  children,
}: ChartCardProps) {
  const { t } = useLingui();
  const card = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const toggleLabel = asTable ? t`Show as chart` : t`Show as table`;
  const opens = openLabel ?? t`Open the rows behind it`;
  return (
    <Paper component="section" p="md" aria-label={title} ref={card} className={classes.card ?? ''}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
        <div className={classes.words}>
          <Title order={2} size="h5">
            {title}
          </Title>
          <Text size="xs" c="dimmed">
            {unit}
            {hint !== undefined && <span data-screen-only> {hint}</span>}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap" data-screen-only>
          {asTable ? null : <SavePicture card={card} title={title} unit={unit} legend={legend} />}
          <Tooltip label={toggleLabel}>
            <ActionIcon variant="subtle" color="gray" aria-label={toggleLabel} onClick={() => setAsTable(!asTable)}>
              {asTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
            </ActionIcon>
          </Tooltip>
          {onOpen === undefined ? null : (
            <Tooltip label={opens}>
              <ActionIcon variant="subtle" color="gray" aria-label={opens} onClick={onOpen}>
                <IconArrowUpRight size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Group>
      {asTable ? (
        <ChartTable title={title} data={table} height={height} />
      ) : (
        <div className={classes.plot} style={{ height }}>
          {children}
        </div>
      )}
      {legend.length > 0 && <ChartLegend items={legend} />}
    </Paper>
  );
}
