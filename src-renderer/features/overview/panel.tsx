import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './overview.module.css';

type PanelProps = {
  readonly title: string;
  /** A link to the room behind it. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

/** One part of the overview, with its name and the way to more. */
export function Panel({ title, more, children }: PanelProps) {
  return (
    <Paper component="section" className={classes.panel ?? ''} aria-label={title}>
      <div className={classes.panelHead}>
        <Title order={2} size="h5">
          {title}
        </Title>
        {more}
      </div>
      {children}
    </Paper>
  );
}
