import { expect, test } from 'vitest';

import { acceleratorOf, keyNames } from './accelerator.ts';
import type { PressedKeys } from './accelerator.ts';

const keys = (
  code: string,
  key: string,
  ...modifiers: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[]
): PressedKeys => ({
  code,
  key,
  ctrlKey: modifiers.includes('ctrl'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
  metaKey: modifiers.includes('meta'),
});

test.each([
  [keys('KeyE', 'E', 'ctrl', 'shift'), 'linux', 'CommandOrControl+Shift+E'],
  [keys('KeyE', '€', 'ctrl', 'alt'), 'windows', 'CommandOrControl+Alt+E'],
  [keys('KeyE', '´', 'meta', 'alt', 'shift'), 'mac', 'CommandOrControl+Alt+Shift+E'],
  [keys('KeyE', 'e', 'ctrl', 'alt'), 'mac', 'Control+Alt+E'],
  [keys('KeyQ', 'a', 'ctrl', 'alt'), 'linux', 'CommandOrControl+Alt+A'],
  [keys('Digit7', '/', 'ctrl', 'shift'), 'linux', 'CommandOrControl+Shift+7'],
  [keys('Space', ' ', 'alt'), 'linux', 'Alt+Space'],
  [keys('F9', 'F9', 'ctrl'), 'linux', 'CommandOrControl+F9'],
] as const)('%j on %s is %s', (pressed, platform, accelerator) => {
  expect(acceleratorOf(pressed, platform)).toEqual({ kind: 'keys', accelerator });
});

test('modifiers alone are waited with, letters alone are refused', () => {
  expect(acceleratorOf(keys('ControlLeft', 'Control', 'ctrl'), 'linux').kind).toBe('nothing');
  expect(acceleratorOf(keys('KeyE', 'e'), 'linux').kind).toBe('incomplete');
  expect(acceleratorOf(keys('KeyE', 'E', 'shift'), 'linux').kind).toBe('incomplete');
  expect(acceleratorOf(keys('Comma', ',', 'ctrl'), 'linux').kind).toBe('incomplete');
});

test('keys that every program uses are refused', () => {
  expect(acceleratorOf(keys('KeyC', 'c', 'ctrl'), 'linux').kind).toBe('reserved');
  expect(acceleratorOf(keys('KeyV', 'v', 'meta'), 'mac').kind).toBe('reserved');
  expect(acceleratorOf(keys('KeyZ', 'Z', 'ctrl', 'shift'), 'windows').kind).toBe('reserved');
  expect(acceleratorOf(keys('F4', 'F4', 'alt'), 'windows').kind).toBe('reserved');
});

test('keys are shown as the keyboard writes them', () => {
  expect(keyNames('CommandOrControl+Alt+Shift+E', 'linux')).toBe('Ctrl + Alt + Shift + E');
  expect(keyNames('CommandOrControl+Alt+Shift+E', 'mac')).toBe('⌘ ⌥ ⇧ E');
});
