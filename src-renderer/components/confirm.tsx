import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

type Question = {
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly text: ReactNode;
  /** The verb on the button. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
};

// White reads on this red at 5.4:1; on the theme's own shade it would not.
const DANGER = 'red.9';

/** Returns a function that asks before something large; small changes just happen and offer Undo. */
export function useConfirm(): (question: Question) => void {
  const { t } = useLingui();
  return ({ title, text, confirmLabel, danger = false, onConfirm }) => {
    modals.openConfirmModal({
      title,
      children: (
        <Text component="div" size="sm">
          {text}
        </Text>
      ),
      labels: { confirm: confirmLabel, cancel: t`Cancel` },
      // Enter takes the safe way out of what is dangerous, and goes ahead with the rest.
      confirmProps: danger ? { color: DANGER } : { 'data-autofocus': true },
      cancelProps: danger ? { 'data-autofocus': true } : {},
      onConfirm,
    });
  };
}
