import { BrowserWindow } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

/** Makes an item that presses keys in the page, which knows what they mean; the keys themselves stay the page's. */
export const keyItem = (
  label: string,
  keyCode: string,
  modifiers: ('control' | 'meta' | 'shift')[],
): MenuItemConstructorOptions => ({
  label,
  accelerator: [...modifiers.map((modifier) => ACCELERATORS[modifier]), keyCode].join('+'),
  registerAccelerator: false,
  click: (_item, window) => {
    if (!(window instanceof BrowserWindow)) return;
    const { webContents } = window;
    webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
    webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
  },
});

const ACCELERATORS = { control: 'Ctrl', meta: 'Cmd', shift: 'Shift' } as const;
