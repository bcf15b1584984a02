import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Returns the page model of the rail, the palette and the toasts. */
export const shellPage = (page: Page) => {
  const rail = page.getByRole('navigation', { name: 'Rooms' });
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  return {
    rail,
    palette,
    toast: page.getByRole('alert'),
    main: page.getByRole('main'),
    /** Goes to a room by the rail. */
    goTo: async (room: string): Promise<void> => {
      await rail.getByRole('link', { name: room }).click();
      await expect(page.getByRole('heading', { level: 1, name: room })).toBeVisible();
    },
    /** Opens the palette and types. */
    ask: async (text: string): Promise<void> => {
      await page.keyboard.press('ControlOrMeta+k');
      await expect(palette).toBeVisible();
      await palette.getByRole('textbox', { name: 'Search and commands' }).fill(text);
    },
    run: (command: string): Promise<void> => palette.getByRole('button', { name: command }).first().click(),
    undoByKey: (): Promise<void> => page.keyboard.press('ControlOrMeta+z'),
    redoByKey: (): Promise<void> => page.keyboard.press('ControlOrMeta+Shift+z'),
    expectToast: (text: string | RegExp): Promise<void> =>
      expect(page.getByRole('alert').filter({ hasText: text })).toBeVisible(),
    undoByToast: (): Promise<void> => page.getByRole('alert').getByRole('button', { name: 'Undo' }).click(),
    /** Switches to the dark theme, and takes the pointer away so that no tooltip stays. */
    switchToDark: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(page.getByRole('tooltip')).toBeHidden();
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    },
    theme: (): Promise<string | null> => page.locator('html').getAttribute('data-mantine-color-scheme'),
  };
};
