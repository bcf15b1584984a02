import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

import type { Changed } from '../../src-shared/contract/base.ts';
import { api } from './api.ts';
import { errorWords } from './error-words.ts';
import { useFormat } from './format.ts';

// One toast at a time: its Undo always means the newest change. Each has an id of its own, since the timer of one that
// is on its way out would close the next of the same name.
let changeToast: string | null = null;

const hideChange = (): void => {
  if (changeToast !== null) notifications.hide(changeToast);
  changeToast = null;
};

export type Toasts = {
  /** Says what was changed, with a button that undoes this change and no other; none where nothing was written. */
  readonly changed: (change: Changed) => void;
  /** Says something that needs no undo. */
  readonly said: (message: string) => void;
  /** Says why a call failed, by its code. */
  readonly failed: (error: unknown) => void;
};

/** The app's toasts. */
export function useToasts(): Toasts {
  const { i18n, t } = useLingui();
  const format = useFormat();
  return useMemo(() => {
    const said = (message: string): void => {
      hideChange();
      notifications.show({ message, icon: <IconCheck size={16} />, autoClose: 5000 });
    };
    const failed = (error: unknown): void => {
      const words = errorWords(error, format);
      notifications.show({
        title: i18n._(words.title),
        message: typeof words.text === 'string' ? words.text : i18n._(words.text),
        color: 'red',
        icon: <IconAlertTriangle size={16} />,
        autoClose: 10_000,
      });
    };
    const undoOnce = (commandId: number): (() => void) => {
      let used = false;
      return () => {
        if (used) return;
        used = true;
        hideChange();
        api.journal.undo({ commandId }).then((step) => said(t`Undone: ${step.label}`), failed);
      };
    };
    const changed = ({ commandId, label }: Changed): void => {
      hideChange();
      const onUndo = commandId === null ? null : undoOnce(commandId);
      changeToast = notifications.show({
        message: <ChangeMessage label={label} onUndo={onUndo} />,
        icon: <IconCheck size={16} />,
        autoClose: 8000,
      });
    };
    return { changed, said, failed };
  }, [i18n, t, format]);
}

type ChangeMessageProps = {
  readonly label: string;
  /** Null where nothing had to change. */
  readonly onUndo: (() => void) | null;
};

function ChangeMessage({ label, onUndo }: ChangeMessageProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{label}</Text>
      {onUndo && (
        <Button size="compact-sm" variant="default" flex="none" onClick={onUndo}>
          <Trans>Undo</Trans>
        </Button>
      )}
    </Group>
  );
}
