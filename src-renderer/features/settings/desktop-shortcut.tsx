import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { DesktopState } from '../../../src-shared/contract/desktop.ts';
import { acceleratorOf, keyNames } from './accelerator.ts';
import type { ControlNames } from './section.tsx';

/** Why keys are not taken. */
type Refused = 'incomplete' | 'reserved';

type DesktopShortcutProps = {
  readonly names: ControlNames;
  readonly state: DesktopState;
  readonly onChange: (shortcut: string | null) => void;
};

/** Takes a combination of keys as it is pressed, and says when another program has it. */
export function DesktopShortcut({ names, state, onChange }: DesktopShortcutProps) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<Refused | null>(null);
  const { settings, shortcutFailed, platform } = state;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Tab' || event.key === 'Escape') return;
    event.preventDefault();
    if (event.key === 'Backspace' || event.key === 'Delete') {
      setRefused(null);
      onChange(null);
      return;
    }
    const pressed = acceleratorOf(event, platform);
    setRefused(pressed.kind === 'incomplete' || pressed.kind === 'reserved' ? pressed.kind : null);
    if (pressed.kind === 'keys') onChange(pressed.accelerator);
  };
  return (
    <TextInput
      {...names}
      readOnly
      value={settings.shortcut === null ? '' : keyNames(settings.shortcut, platform)}
      placeholder={t`None`}
      error={useProblem(refused, settings.shortcut !== null && shortcutFailed)}
      onKeyDown={onKeyDown}
      onBlur={() => setRefused(null)}
    />
  );
}

function useProblem(refused: Refused | null, failed: boolean): string | undefined {
  const { t } = useLingui();
  if (refused === 'incomplete') return t`Press a letter or number together with Ctrl, Alt or Cmd.`;
  if (refused === 'reserved')
    return t`Other programs need these keys, such as for copying. Choose others, with Alt or Shift.`;
  return failed ? t`These keys cannot be had: another program may have them. Choose others.` : undefined;
}
