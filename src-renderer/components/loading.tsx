import { VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import classes from './loading.module.css';

type LoadingProps = {
  /** How many lines the content will have, so that the layout does not move. */
  readonly lines?: number | undefined;
  /** The height of one line in pixels. */
  readonly lineHeight?: number | undefined;
};

/** Keeps the place of what is being read; shows itself only when that takes longer than 150 ms. */
export function Loading({ lines = 4, lineHeight = 44 }: LoadingProps) {
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={classes.line} style={{ height: lineHeight }} aria-hidden />
      ))}
    </div>
  );
}
