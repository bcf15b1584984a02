import type { DesktopState } from '../../../src-shared/contract/desktop.ts';
import { isReservedKeys } from '../../../src-shared/reserved-keys.ts';

type Platform = DesktopState['platform'];

/** The part of a keyboard event that a combination is made of. */
export type PressedKeys = {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

export type Pressed =
  | { readonly kind: 'nothing' | 'incomplete' | 'reserved' }
  | { readonly kind: 'keys'; readonly accelerator: string };

const MODIFIER_KEYS = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta']);

/**
 * Returns what was pressed: as Electron writes it, such as `CommandOrControl+Shift+E`, nothing while only modifiers are down,
 * incomplete for keys without one of them, and reserved for keys that would be missing in every other program.
 */
export const acceleratorOf = (pressed: PressedKeys, platform: Platform): Pressed => {
  if (MODIFIER_KEYS.has(pressed.key)) return { kind: 'nothing' };
  const key = keyOf(pressed);
  const isMac = platform === 'mac';
  const hasMain = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (key === null || !(hasMain || pressed.altKey || (isMac && pressed.ctrlKey))) return { kind: 'incomplete' };
  const parts = [
    ...(hasMain ? ['CommandOrControl'] : []),
    ...(isMac && pressed.ctrlKey ? ['Control'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.shiftKey ? ['Shift'] : []),
    key,
  ];
  const accelerator = parts.join('+');
  return isReservedKeys(accelerator) ? { kind: 'reserved' } : { kind: 'keys', accelerator };
};

/** By its letter, and where Alt or Shift make another sign of it by its place on the keyboard. */
const keyOf = ({ key, code }: PressedKeys): string | null =>
  /^[a-z\d]$/iu.exec(key)?.[0].toUpperCase() ??
  /^Key([A-Z])$/u.exec(code)?.[1] ??
  /^Digit(\d)$/u.exec(code)?.[1] ??
  (/^(?:F\d{1,2}|Space)$/u.test(code) ? code : null);

/** Returns a combination as it is written on this computer's keyboard. */
export const keyNames = (accelerator: string, platform: Platform): string => {
  const isMac = platform === 'mac';
  const names: Readonly<Record<string, string>> = isMac
    ? { CommandOrControl: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }
    : { CommandOrControl: 'Ctrl' };
  return accelerator
    .split('+')
    .map((part) => names[part] ?? part)
    .join(isMac ? ' ' : ' + ');
};
