import { Kbd } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import classes from './review.module.css';

/** The keys that answer, for those who would rather not use the mouse. */
export function KeyLegend() {
  return (
    <p className={classes.legend}>
      <span>
        <Kbd size="xs">1</Kbd>–<Kbd size="xs">5</Kbd> <Trans>file</Trans>
      </span>
      <span>
        <Kbd size="xs">Enter</Kbd> <Trans>the first</Trans>
      </span>
      <span>
        <Kbd size="xs">/</Kbd> <Trans>find a category</Trans>
      </span>
      <span>
        <Kbd size="xs">A</Kbd> <Trans>always</Trans>
      </span>
      <span>
        <Kbd size="xs">↓</Kbd> <Trans>skip</Trans>
      </span>
      <span>
        <Kbd size="xs">↑</Kbd> <Trans>back</Trans>
      </span>
    </p>
  );
}
