import { ScrollArea, Table } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export type ChartTableData = {
  readonly head: readonly string[];
  /** One row for each point: the first cell names it, the others are its figures. */
  readonly rows: readonly (readonly ReactNode[])[];
};

type ChartTableProps = { readonly title: string; readonly data: ChartTableData; readonly height: number };

/** A chart's figures as a table, in the chart's own height. */
export function ChartTable({ title, data, height }: ChartTableProps) {
  const { t } = useLingui();
  return (
    <ScrollArea h={height} viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t`${title}, as a table` }}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {data.head.map((name, index) => (
              <Table.Th key={name} ta={index === 0 ? 'start' : 'end'}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.rows.map((row, index) => (
            // A chart's points keep their order.
            <Table.Tr key={index}>
              {row.map((cell, column) => (
                <Table.Td key={data.head[column]} ta={column === 0 ? 'start' : 'end'}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
