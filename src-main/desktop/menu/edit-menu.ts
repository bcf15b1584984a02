import type { MenuItemConstructorOptions } from 'electron';

import { keyItem } from './key-item.ts';
import { IS_MAC } from './menu-actions.ts';

/** The usual commands for texts. */
export const editMenu = (): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    ...undoItems(),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ],
});

/**
 * The page itself decides what undo means: the last letters in a text field, or else the last change of the vault.
 * So the menu presses the keys instead of undoing; on a Mac text fields know undo only from the menu's role.
 */
const undoItems = (): MenuItemConstructorOptions[] =>
  IS_MAC
    ? [{ role: 'undo' }, { role: 'redo' }]
    : [keyItem('Undo', 'Z', ['control']), keyItem('Redo', 'Z', ['control', 'shift'])];
