import { Paper, Text, UnstyledButton } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { Explain } from './explain.tsx';
import type { ExplainProps } from './explain.tsx';
import classes from './stat-card.module.css';

type StatCardProps = {
  readonly label: string;
  readonly value: ReactNode;
  /** A line below the figure, such as the change against the month before. */
  readonly note?: ReactNode;
  /** Opens the figure to its formula; `title` defaults to the label. */
  readonly explain?: (Omit<ExplainProps, 'children' | 'title'> & { readonly title?: string }) | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly tone?: 'neutral' | 'positive' | 'negative' | 'accent' | undefined;
};

/** One figure with its name; the figure opens to its explanation or to its rows. */
export function StatCard({ label, value, note, explain, onOpen, tone = 'neutral' }: StatCardProps) {
  const figure = useRef<HTMLDivElement>(null);
  // A long figure is written as small as the card's width needs.
  useLayoutEffect(() => {
    figure.current?.style.setProperty('--letters', String(figure.current.textContent.length));
  });
  return (
    <Paper className={classes.card} data-tone={tone}>
      <Text className={classes.label}>{label}</Text>
      <div className={classes.value}>
        <div ref={figure} className={classes.figure}>
          <Figure label={label} value={value} explain={explain} onOpen={onOpen} />
        </div>
      </div>
      {note === undefined ? null : <div className={classes.note}>{note}</div>}
    </Paper>
  );
}

function Figure({ label, value, explain, onOpen }: Pick<StatCardProps, 'label' | 'value' | 'explain' | 'onOpen'>) {
  if (explain !== undefined) {
    return (
      <Explain title={label} {...explain}>
        {value}
      </Explain>
    );
  }
  return onOpen === undefined ? value : <UnstyledButton onClick={onOpen}>{value}</UnstyledButton>;
}
