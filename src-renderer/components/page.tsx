import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import classes from './page.module.css';

type PageProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons and pickers at the right of the title. */
  readonly actions?: ReactNode;
  /** Fills the window's height and scrolls inside, for long lists. */
  readonly fill?: boolean;
  readonly children: ReactNode;
};

/** A screen: its title, what one can do there, and its content. */
export function Page({ title, subtitle, actions, fill = false, children }: PageProps) {
  useDocumentTitle(`${title} · Pecunia`);
  // Each screen begins at its top, wherever the one before was left.
  useEffect(() => {
    document.querySelector('#main')?.scrollTo(0, 0);
  }, []);
  return (
    <div className={classes.page} data-fill={fill || undefined}>
      <header className={classes.header}>
        <div className={classes.words}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {subtitle === undefined ? null : <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
