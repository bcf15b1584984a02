import { Text } from '@mantine/core';
import type { CSSProperties } from 'react';

type Mark = 'bar' | 'band' | 'line' | 'dashes' | 'dots';

type Props = { readonly colour: string; readonly name: string; readonly mark?: Mark };

const markStyle = (mark: Mark, colour: string): CSSProperties => {
  if (mark === 'bar') return { width: 10, height: 10, borderRadius: 3, background: colour };
  if (mark === 'band') return { width: 18, height: 10, borderRadius: 2, background: colour, opacity: 0.3 };
  const style = { line: 'solid', dashes: 'dashed', dots: 'dotted' } as const;
  return { width: 18, borderTop: `2px ${style[mark]} ${colour}` };
};

/** One series of a chart by its mark and its name. */
export function LegendKey({ colour, name, mark = 'bar' }: Props) {
  return (
    <Text size="xs" c="dimmed" component="span" style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
      <span aria-hidden style={markStyle(mark, colour)} />
      {name}
    </Text>
  );
}
