import type { ReactNode } from 'react';

import classes from './start.module.css';

type StartFrameProps = { readonly wide: boolean; readonly children: ReactNode };

/** The ground of the first start: the name of the app and one thing to decide. */
export function StartFrame({ wide, children }: StartFrameProps) {
  return (
    <main className={classes.frame}>
      <div className={classes.column} data-wide={wide || undefined}>
        <div className={classes.brand}>
          <span className={classes.mark} aria-hidden>
            P
          </span>
          Pecunia
        </div>
        {children}
      </div>
    </main>
  );
}
