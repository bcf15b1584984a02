import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { DesktopState } from '../../../src-shared/contract/desktop.ts';
import { acceleratorOf, keyNames } from './accelerator.ts';
import type { ControlNames } from './section.tsx';

type DesktopShortcutProps = {
  readonly names: ControlNames;
  readonly state: DesktopState;
  readonly onChange: (shortcut: string | null) => void;
};

/** Takes a combination of keys as it is pressed, and says when another program has it. */
export function DesktopShortcut({ names, state, onChange }: DesktopShortcutProps) {
  const { t } = useLingui();
  const [incomplete, setIncomplete] = useState(false);
  const { settings, shortcutFailed, platform } = state;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Tab' || event.key === 'Escape') return;
    event.preventDefault();
    if (event.key === 'Backspace' || event.key === 'Delete') {
      setIncomplete(false);
      onChange(null);
      return;
    }
    const pressed = acceleratorOf(event, platform);
    setIncomplete(pressed.kind === 'incomplete');
    if (pressed.kind === 'keys') onChange(pressed.accelerator);
  };
  return (
    <TextInput
      {...names}
      readOnly
      value={settings.shortcut === null ? '' : keyNames(settings.shortcut, platform)}
      placeholder={t`None`}
      error={useProblem(incomplete, settings.shortcut !== null && shortcutFailed)}
      onKeyDown={onKeyDown}
      onBlur={() => setIncomplete(false)}
    />
  );
}

function useProblem(incomplete: boolean, failed: boolean): string | undefined {
  const { t } = useLingui();
  if (incomplete) return t`Press a letter or number together with Ctrl, Alt or Cmd.`;
  return failed ? t`Another program has these keys. Choose others.` : undefined;
}
