import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './rules.module.css';

type EditorRowProps = {
  readonly removeLabel: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
};

/** One row of the editor with the button that takes it away. */
export const EditorRow = ({ removeLabel, onRemove, children }: EditorRowProps) => (
  <div className={classes.editorRow}>
    <div className={classes.editorFields}>{children}</div>
    {onRemove && (
      <ActionIcon variant="subtle" color="gray" size={34} aria-label={removeLabel} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    )}
  </div>
);
