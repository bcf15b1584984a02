import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the alerts screen. */
export const alertsPage = (page: Page) => {
  const alert = (title: string): Locator => page.getByRole('article', { name: title });
  return {
    alert,
    open: async (): Promise<void> => {
      await page.getByRole('link', { name: /^Alerts/u }).click();
      await expect(page.getByRole('heading', { name: 'Alerts', level: 1 })).toBeVisible();
    },
    dismiss: async (title: string): Promise<void> => {
      await alert(title).getByRole('button', { name: 'Dismiss' }).click();
      await expect(alert(title)).toBeHidden();
    },
    showDismissed: (): Promise<void> => page.getByRole('switch', { name: /^Show dismissed/u }).click(),
    restore: (title: string): Promise<void> => alert(title).getByRole('button', { name: 'Show again' }).click(),
    cover: async (title: string): Promise<void> => {
      await alert(title).getByRole('button', { name: 'Cover' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^Cover/u }).click();
      await expect(dialog).toBeHidden();
    },
    undo: async (): Promise<void> => {
      await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText(/^Undone:/u)).toBeVisible();
    },
  };
};
