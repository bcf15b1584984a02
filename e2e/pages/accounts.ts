import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the accounts screen. */
export const accountsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const row = (name: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  return {
    dialog,
    row,
    open: async (): Promise<void> => {
      await page.getByRole('link', { name: 'Accounts', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible();
    },
    add: async (name: string, openingBalance?: string): Promise<void> => {
      await page.getByRole('button', { name: 'Add an account' }).first().click();
      await dialog.getByLabel('Name').fill(name);
      if (openingBalance !== undefined) await dialog.getByLabel('Opening balance').fill(openingBalance);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    },
    /** Chooses from an account's menu. */
    choose: async (name: string, item: string): Promise<void> => {
      await page.getByRole('button', { name: `More for ${name}` }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
  };
};
