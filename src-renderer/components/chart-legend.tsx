import { Group, Text } from '@mantine/core';
import type { CSSProperties } from 'react';

/** How a series is drawn: filled, as the band around a line, or as one of the lines. */
export type LegendMark = 'bar' | 'band' | 'line' | 'dashes' | 'dots';

/** One series of a chart by its name and its colour. */
export type LegendItem = {
  readonly name: string;
  readonly colour: string;
  /** `bar` unless said otherwise. */
  readonly mark?: LegendMark;
};

const markStyle = (mark: LegendMark, colour: string): CSSProperties => {
  if (mark === 'bar') return { width: 10, height: 10, borderRadius: 3, background: colour };
  if (mark === 'band') return { width: 18, height: 10, borderRadius: 2, background: colour, opacity: 0.3 };
  const style = { line: 'solid', dashes: 'dashed', dots: 'dotted' } as const;
  return { width: 18, borderTop: `2px ${style[mark]} ${colour}` };
};

/** The series of a chart by their marks and names. */
export function ChartLegend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <Group gap="4px 16px" mt="xs" justify="center">
      {items.map(({ name, colour, mark = 'bar' }) => (
        <Text key={name} size="xs" c="dimmed" style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }} span>
          <span aria-hidden style={{ flex: 'none', printColorAdjust: 'exact', ...markStyle(mark, colour) }} />
          {name}
        </Text>
      ))}
    </Group>
  );
}
