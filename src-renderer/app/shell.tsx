import { useLingui, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { useUndo, useUndoKeys } from './use-undo.ts';

type ShellProps = { readonly vaultName: string; readonly children: ReactNode };

/** The frame around every screen: the rail, the palette and the main landmark. */
export function Shell({ vaultName, children }: ShellProps) {
  const { t } = useLingui();
  const undoRedo = useUndo();
  useUndoKeys(undoRedo);
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#main"
        onClick={(event) => {
          // The address after # is the screen; only the focus moves.
          event.preventDefault();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        <Trans>Skip to the content</Trans>
      </a>
      <Rail vaultName={vaultName} undoRedo={undoRedo} />
      <main id="main" className={classes.main} tabIndex={-1} aria-label={t`Content`}>
        {children}
      </main>
      <Palette undoRedo={undoRedo} />
    </div>
  );
}
